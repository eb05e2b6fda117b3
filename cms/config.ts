import { vi } from '@payloadcms/translations/languages/vi';
import path from 'node:path';
import { buildConfig, type Migration, type SanitizedConfig } from 'payload';
import type { Environment } from '../env/environment.ts';
import { keepsLocksOfEditors, shortLocks } from './base/access/locks.ts';
import { closesPayloadsOwn } from './base/access/payloads-own.ts';
import { adminPanel, formsKeepText } from './admin/admin.ts';
import { audited } from './storage/audit/audited.ts';
import { keepsAudit } from './storage/audit/guard.ts';
import { listsRemovals } from './keeping/backup/listed-removals.ts';
import { accountCollections } from './accounts/collections.ts';
import { boundedSharp } from './documents/media/picture.ts';
import { largestUpload } from './documents/media/upload.ts';
import { leavingAdmin } from './accounts/users/leaving-admin.ts';
import { users } from './accounts/users/users.ts';
import { bulkOperations } from './storage/database/bulk.ts';
import { databaseFor, type MakeDatabase } from './storage/database/database.ts';
import { refusesLateSaves } from './base/editing/guard.ts';
import { editor } from './base/editor/editor.ts';
import { heldKind } from './safeguards/held-deeds/ways.ts';
import { largeLoss } from './writing/large-loss/ways.ts';
import { mailBy } from './base/mail/mail.ts';
import { importBack } from './places/imports/back-plan.ts';
import { massWithdrawal } from './people/mass-withdrawal/ways.ts';
import { waitingRemoval } from './people/person/waiting.ts';
import { massDeedPlan, massErasePlan } from './writing/mass-deeds/plan.ts';
import { countsSaves } from './safeguards/quota/room.ts';
import { metersAccounts } from './safeguards/quota/metered.ts';
import { refusalsUnlogged } from './base/errors/refused.ts';
import { speaksVietnamese } from './web/api/speaks-vietnamese.ts';
import { everyField, saysTimesAtOnce } from './base/fields/every-field.ts';
import { handsOver } from './writing/replacement/heir.ts';
import { forgetsName } from './people/erasure/signatures.ts';
import { createLogger } from './base/log.ts';
import { migrations } from './migrations/index.ts';
import { marksWhoNeedsSecondFactor } from './accounts/sign-in/second-factor/second-factor.ts';
import { checksSessions } from './accounts/sign-in/sessions.ts';
import { originsOf } from './accounts/sign-in/origin.ts';
import { demandUploads, openUploads } from './storage/uploads/open-uploads.ts';
import { ownWords } from './admin/words.ts';
import { storage } from './storage/wing.ts';
import { publishing } from './publishing/wing.ts';
import { safeguards } from './safeguards/wing.ts';
import { writing } from './writing/wing.ts';
import { desks } from './desks/wing.ts';
import { people } from './people/wing.ts';
import { places } from './places/wing.ts';
import { keeping } from './keeping/wing.ts';
import { admin } from './admin/wing.ts';
import { documentCollections, listCollections } from './documents/wing.ts';
import { endpointsOf } from './web/endpoints/endpoints.ts';
import type { Wing } from './base/wing.ts';

/** The folder of this file, wherever the bundler puts its code. */
const here = path.resolve('cms');

/** The wings whose collections stand behind those that readers see. */
const wings: Wing[] = [publishing, writing, places, storage, keeping, people, safeguards];

/** All that the clock does again and again. */
const recurring = wings.flatMap((wing) => wing.recurring ?? []);

/** All that may be too large for one person. */
const heldWays = [
  heldKind(largeLoss),
  heldKind(massWithdrawal),
  heldKind(waitingRemoval),
  heldKind(massDeedPlan),
  heldKind(massErasePlan),
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
      ...documentCollections(place),
      ...(desks.collections ?? []),
      users({ secureCookies: https, beforeDelete: [handsOver, forgetsName] }),
      ...listCollections,
      ...accountCollections,
      ...wings.flatMap(({ collections = [] }) => collections),
    ],
    globals: [...wings, admin].flatMap(({ globals = [] }) => globals),
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
    endpoints: endpointsOf([...wings, desks, admin]),
    hooks: { afterError: [speaksVietnamese] },
    custom: { siteUrl, cmsUrl, dataDir, uploads, heldWays, recurring },
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
