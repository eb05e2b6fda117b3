import { vi } from '@payloadcms/translations/languages/vi';
import path from 'node:path';
import { buildConfig, type Migration, type SanitizedConfig } from 'payload';
import type { Environment } from '../env/environment.ts';
import { keepsLocksOfEditors, shortLocks } from './access/locks.ts';
import { closesPayloadsOwn } from './access/payloads-own.ts';
import { adminPanel, formsKeepText } from './admin.ts';
import { audited } from './audit/audited.ts';
import { audit } from './audit/collection.ts';
import { keepsAudit } from './audit/guard.ts';
import { listsRemovals } from './backup/listed-removals.ts';
import { accountCollections } from './collections/accounts/accounts.ts';
import { apps } from './collections/apps/apps.ts';
import { articles } from './collections/articles/articles.ts';
import { bestBets } from './collections/best-bets/best-bets.ts';
import { communes } from './collections/communes/communes.ts';
import { consentForms } from './collections/consent-forms/consent-forms.ts';
import { desks } from './collections/desks/desks.ts';
import { documents } from './collections/documents/documents.ts';
import { formerUnits } from './collections/former-units/former-units.ts';
import { gone } from './collections/gone/gone.ts';
import { guides } from './collections/guides/guides.ts';
import { hamlets } from './collections/hamlets/hamlets.ts';
import { hotlines } from './collections/hotlines/hotlines.ts';
import { linkChecks } from './collections/link-checks/link-checks.ts';
import { machineDays, machines } from './collections/machines/machines.ts';
import { media } from './collections/media/media.ts';
import { boundedSharp } from './collections/media/picture.ts';
import { largestUpload } from './collections/media/upload.ts';
import { notices } from './collections/notices/notices.ts';
import { previewLinks } from './collections/preview-links/preview-links.ts';
import { publication } from './collections/publication/publication.ts';
import { redirects } from './collections/redirects/redirects.ts';
import { reminders } from './collections/reminders/reminders.ts';
import { screens } from './collections/screens/screens.ts';
import { synonyms } from './collections/synonyms/synonyms.ts';
import { teams } from './collections/teams/teams.ts';
import { terms } from './collections/terms/terms.ts';
import { topics } from './collections/topics/topics.ts';
import { teamChecks } from './collections/team-checks/team-checks.ts';
import { tries } from './collections/tries/tries.ts';
import { leavingAdmin } from './collections/users/leaving-admin.ts';
import { users } from './collections/users/users.ts';
import { comments } from './comments/collection.ts';
import { bulkOperations } from './database/bulk.ts';
import { databaseFor, type MakeDatabase } from './database/database.ts';
import { refusesLateSaves } from './editing/guard.ts';
import { editor } from './editor/editor.ts';
import { feedback } from './feedback/collection.ts';
import { heldDeedCollections } from './held-deeds/collections.ts';
import { heldKind } from './held-deeds/ways.ts';
import { largeLoss } from './large-loss/ways.ts';
import { mailBy } from './mail/mail.ts';
import { importBack } from './imports/back-plan.ts';
import { importCollections } from './imports/collections.ts';
import { massWithdrawal } from './mass-withdrawal/ways.ts';
import { massDeedCollections } from './mass-deeds/collections.ts';
import { massDeedPlan } from './mass-deeds/plan.ts';
import { personCollections } from './person/collections.ts';
import { countsSaves } from './quota/room.ts';
import { metersAccounts } from './quota/metered.ts';
import { refusalsUnlogged } from './errors/refused.ts';
import { speaksVietnamese } from './api/speaks-vietnamese.ts';
import { endpoints } from './endpoints/endpoints.ts';
import { everyField, saysTimesAtOnce } from './fields/every-field.ts';
import { handsOver } from './replacement/heir.ts';
import { forgetsName } from './erasure/signatures.ts';
import { plainWords } from './globals/plain-words.ts';
import { settings } from './globals/settings.ts';
import { createLogger } from './log.ts';
import { migrations } from './migrations/index.ts';
import { marksWhoNeedsSecondFactor } from './sign-in/second-factor/second-factor.ts';
import { checksSessions } from './sign-in/sessions.ts';
import { originsOf } from './sign-in/origin.ts';
import { demandUploads, openUploads } from './uploads/open-uploads.ts';
import { unitCollections } from './units/collections.ts';
import { workflows } from './workflow/workflows.ts';
import { ownWords } from './words.ts';

/** The folder of this file, wherever the bundler puts its code. */
const here = path.resolve('cms');

/** All that may be too large for one person. */
const heldWays = [
  heldKind(largeLoss),
  heldKind(massWithdrawal),
  heldKind(massDeedPlan),
  heldKind(importBack),
  heldKind(leavingAdmin),
];

/** The CMS for one environment: which database, which folders, which addresses. */
export async function createConfig(
  environment: Environment,
  makeDatabase: MakeDatabase = databaseFor,
): Promise<SanitizedConfig> {
  const { cmsUrl, dataDir, databaseUri, payloadSecret, siteUrl, uploads } = environment;
  const place = openUploads(environment);
  const https = cmsUrl.startsWith('https://');
  const config = await buildConfig({
    secret: payloadSecret,
    db: makeDatabase(databaseUri, migrations as Migration[], path.join(here, 'migrations')),
    editor,
    sharp: boundedSharp,
    email: mailBy(environment.mail),
    i18n: {
      supportedLanguages: { vi },
      translations: { vi: ownWords },
      fallbackLanguage: 'vi',
    },
    admin: adminPanel(here, { sendsMail: environment.mail !== undefined, siteUrl }),
    collections: [
      guides,
      articles,
      documents,
      apps,
      screens,
      topics,
      notices,
      hotlines,
      terms,
      communes,
      hamlets,
      teams,
      formerUnits,
      consentForms(place),
      media(place),
      desks,
      machines,
      machineDays,
      users({ secureCookies: https, beforeDelete: [handsOver, forgetsName] }),
      redirects,
      synonyms,
      bestBets,
      gone,
      publication,
      previewLinks,
      workflows,
      teamChecks,
      tries,
      linkChecks,
      reminders,
      ...accountCollections,
      comments,
      feedback,
      audit,
      ...importCollections,
      ...unitCollections,
      ...personCollections,
      ...massDeedCollections,
      ...heldDeedCollections,
    ],
    globals: [plainWords, settings],
    plugins: [
      audited,
      listsRemovals,
      everyField,
      countsSaves,
      shortLocks,
      formsKeepText,
      bulkOperations,
      refusesLateSaves,
    ],
    endpoints,
    hooks: { afterError: [speaksVietnamese] },
    custom: { siteUrl, cmsUrl, dataDir, uploads, heldWays },
    csrf: originsOf(cmsUrl),
    cors: [],
    maxDepth: 3,
    defaultDepth: 1,
    telemetry: false,
    graphQL: { disable: true },
    logger: createLogger(1, environment.logFormat),
    loggingLevels: {
      ValidationError: false,
      NotFound: false,
      Forbidden: false,
      QueryError: false,
      AuthenticationError: false,
      APIError: 'info',
      ...refusalsUnlogged,
    },
    upload: {
      abortOnLimit: true,
      limits: { fileSize: largestUpload },
      responseOnLimit: 'Tệp nặng quá 20 MB nên không nhận được. Hãy giảm dung lượng rồi thử lại.',
    },
    typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
    onInit: async (payload) => {
      await demandUploads(payload);
      await keepsAudit(payload);
      keepsLocksOfEditors(payload);
      checksSessions(payload, marksWhoNeedsSecondFactor);
    },
  });
  return metersAccounts(closesPayloadsOwn(saysTimesAtOnce(config)));
}
