import { vi } from '@payloadcms/translations/languages/vi';
import path from 'node:path';
import { buildConfig, type Endpoint, type Migration, type SanitizedConfig } from 'payload';
import type { Environment } from '../env/environment.ts';
import { closesPayloadsOwn } from './base/access/payloads-own.ts';
import { adminPanel } from './admin/admin.ts';
import { keepsLocksOfEditors } from './base/access/locks.ts';
import { boundedSharp } from './documents/media/picture.ts';
import { largestUpload } from './documents/media/upload.ts';
import { users } from './accounts/users/users.ts';
import { databaseFor, type MakeDatabase } from './storage/database/database.ts';
import { editor } from './base/editor/editor.ts';
import { mailBy } from './base/mail/mail.ts';
import { metersAccounts } from './safeguards/quota/metered.ts';
import { refusalsUnlogged } from './base/errors/refused.ts';
import { speaksVietnamese } from './web/api/speaks-vietnamese.ts';
import { savesInTurn } from './storage/saves/in-turn.ts';
import { saysTimesAtOnce } from './base/fields/every-field.ts';
import { handsOver } from './writing/replacement/heir.ts';
import { forgetsName } from './people/erasure/signatures.ts';
import { createLogger } from './base/log.ts';
import { migrations } from './migrations/index.ts';
import { originsOf } from './accounts/sign-in/origin.ts';
import { openUploads } from './storage/uploads/open-uploads.ts';
import { plugins } from './plugins.ts';
import { ownWords } from './admin/words.ts';
import { accounts } from './accounts/wing.ts';
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

const allWings: Wing[] = [...wings, desks, accounts, admin];

/** All that the clock does again and again. */
const recurring = allWings.flatMap((wing) => wing.recurring ?? []);

/** All that may be too large for one person. */
const heldWays = allWings.flatMap(({ held = [] }) => held);

/** Gives a kind a list of doors of its own, since Payload adds its own doors to the list that it gets. */
const withOwnDoors = <Kind extends { endpoints?: false | Omit<Endpoint, 'root'>[] }>(
  kind: Kind,
): Kind => (kind.endpoints ? { ...kind, endpoints: [...kind.endpoints] } : kind);

/** The CMS for one environment: which database, which folders, which addresses. */
export async function createConfig(
  environment: Environment,
  makeDatabase: MakeDatabase = databaseFor,
): Promise<SanitizedConfig> {
  const { cmsUrl, dataDir, databaseUri, minFreeBytes, payloadSecret, siteUrl, uploads } =
    environment;
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
      ...(accounts.collections ?? []),
      ...wings.flatMap(({ collections = [] }) => collections),
    ].map(withOwnDoors),
    globals: allWings.flatMap(({ globals = [] }) => globals).map(withOwnDoors),
    plugins,
    endpoints: endpointsOf(allWings),
    hooks: { afterError: [speaksVietnamese] },
    custom: { siteUrl, cmsUrl, dataDir, minFreeBytes, uploads, heldWays, recurring },
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
      for (const { onInit } of allWings) await onInit?.(payload);
      keepsLocksOfEditors(payload);
    },
  });
  return savesInTurn(metersAccounts(closesPayloadsOwn(saysTimesAtOnce(config))));
}
