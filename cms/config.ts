import { vi } from '@payloadcms/translations/languages/vi';
import path from 'node:path';
import { buildConfig, type Migration, type SanitizedConfig } from 'payload';
import type { Environment } from '../env/environment.ts';
import { keepsLocksOfEditors, shortLocks } from './base/access/locks.ts';
import { closesPayloadsOwn } from './base/access/payloads-own.ts';
import { adminPanel, formsKeepText } from './admin/admin.ts';
import { audited } from './storage/audit/audited.ts';
import { audit } from './storage/audit/collection.ts';
import { keepsAudit } from './storage/audit/guard.ts';
import { listsRemovals } from './keeping/backup/listed-removals.ts';
import { accountCollections } from './accounts/collections.ts';
import { apps } from './documents/apps/apps.ts';
import { articles } from './documents/articles/articles.ts';
import { bestBets } from './documents/best-bets/best-bets.ts';
import { communes } from './documents/communes/communes.ts';
import { consentForms } from './documents/consent-forms/consent-forms.ts';
import { desks } from './documents/desks/desks.ts';
import { documents } from './documents/documents/documents.ts';
import { formerUnits } from './documents/former-units/former-units.ts';
import { gone } from './publishing/gone/gone.ts';
import { guides } from './documents/guides/guides.ts';
import { hamlets } from './documents/hamlets/hamlets.ts';
import { hotlines } from './documents/hotlines/hotlines.ts';
import { linkChecks } from './keeping/nightly/collection.ts';
import { machineDays, machines } from './desks/machines/collection.ts';
import { media } from './documents/media/media.ts';
import { boundedSharp } from './documents/media/picture.ts';
import { largestUpload } from './documents/media/upload.ts';
import { notices } from './documents/notices/notices.ts';
import { previewLinks } from './writing/preview/links-collection.ts';
import { publication } from './publishing/publication/collection.ts';
import { redirects } from './documents/redirects/redirects.ts';
import { reminders } from './places/reminders/reminders.ts';
import { screens } from './documents/screens/screens.ts';
import { synonyms } from './documents/synonyms/synonyms.ts';
import { teams } from './documents/teams/teams.ts';
import { terms } from './documents/terms/terms.ts';
import { topics } from './documents/topics/topics.ts';
import { teamChecks } from './places/team-checks/team-checks.ts';
import { tries } from './storage/tries/collection.ts';
import { leavingAdmin } from './accounts/users/leaving-admin.ts';
import { users } from './accounts/users/users.ts';
import { comments } from './writing/comments/collection.ts';
import { bulkOperations } from './storage/database/bulk.ts';
import { databaseFor, type MakeDatabase } from './storage/database/database.ts';
import { refusesLateSaves } from './base/editing/guard.ts';
import { editor } from './base/editor/editor.ts';
import { feedback } from './people/feedback/collection.ts';
import { heldDeedCollections } from './safeguards/held-deeds/collections.ts';
import { heldKind } from './safeguards/held-deeds/ways.ts';
import { largeLoss } from './writing/large-loss/ways.ts';
import { mailBy } from './base/mail/mail.ts';
import { importBack } from './places/imports/back-plan.ts';
import { importCollections } from './places/imports/collections.ts';
import { massWithdrawal } from './people/mass-withdrawal/ways.ts';
import { massDeedCollections } from './writing/mass-deeds/collections.ts';
import { massDeedPlan } from './writing/mass-deeds/plan.ts';
import { personCollections } from './people/person/collections.ts';
import { countsSaves } from './safeguards/quota/room.ts';
import { metersAccounts } from './safeguards/quota/metered.ts';
import { refusalsUnlogged } from './base/errors/refused.ts';
import { speaksVietnamese } from './web/api/speaks-vietnamese.ts';
import { endpoints } from './web/endpoints/endpoints.ts';
import { everyField, saysTimesAtOnce } from './base/fields/every-field.ts';
import { handsOver } from './writing/replacement/heir.ts';
import { forgetsName } from './people/erasure/signatures.ts';
import { plainWords } from './writing/plain-words/plain-words.ts';
import { settings } from './admin/settings/settings.ts';
import { createLogger } from './base/log.ts';
import { migrations } from './migrations/index.ts';
import { marksWhoNeedsSecondFactor } from './accounts/sign-in/second-factor/second-factor.ts';
import { checksSessions } from './accounts/sign-in/sessions.ts';
import { originsOf } from './accounts/sign-in/origin.ts';
import { demandUploads, openUploads } from './storage/uploads/open-uploads.ts';
import { unitCollections } from './places/units/collections.ts';
import { workflows } from './writing/workflow/workflows.ts';
import { ownWords } from './admin/words.ts';

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
    db: await makeDatabase(databaseUri, migrations as Migration[], path.join(here, 'migrations')),
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
