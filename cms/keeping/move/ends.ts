import { BasePayload, type InitOptions, type Payload, type SanitizedConfig } from 'payload';
import type { Environment } from '../../../env/environment.ts';
import { fileOf, isEmbedded } from '../../storage/database/address.ts';
import { databaseToFill, type MakeDatabase } from '../../storage/database/database.ts';
import { copiedSide, serverSide } from './mongodb.ts';
import { partsOf, type Part } from './parts.ts';
import type { Reading } from './record.ts';
import type { Side, Target } from './side.ts';
import { sqliteCopyIn } from './source.ts';
import { embeddedSide } from './sqlite.ts';

/** Makes the configuration of the CMS for an environment, on a database that is made by `makeDatabase`. */
export type ConfigFor = (
  environment: Environment,
  makeDatabase?: MakeDatabase,
) => Promise<SanitizedConfig>;

/** The system that is moved, and where its files are. */
export interface System {
  environment: Environment;
  configFor: ConfigFor;
}

/** Opens the database that is filled, with the tables and indexes of today. */
export async function openTarget(
  { configFor, environment }: System,
  databaseUri: string,
): Promise<Target> {
  const config = configFor({ ...environment, databaseUri }, databaseToFill);
  const payload = await open({ config });
  return isEmbedded(databaseUri) ? embeddedSide(payload) : serverSide(payload);
}

/** Not by `getPayload`, which would give a closed one when the same address is opened again. */
function open(options: InitOptions): Promise<Payload> {
  return new BasePayload().init({ ...options, disableOnInit: true });
}

/** A copy of the source, open to be read. */
export interface OpenCopy extends Side {
  parts: Part[];
  /** The places left behind: values lie there that this program knows no field for. */
  unknown: Set<string>;
  /** The number of references, by place, that lead to what was deleted, which SQLite can't keep. */
  lost: Map<string, number>;
}

/** Opens the copy of a source. @param from the address of the source, for messages */
export async function openCopy(
  system: System,
  folder: string,
  from: string,
  to: string,
): Promise<OpenCopy> {
  return isEmbedded(from)
    ? openSqliteCopy(system, folder, from)
    : openServerCopy(system, folder, { isStrict: isEmbedded(to) });
}

/** Its tables are brought to today's. */
async function openSqliteCopy(
  { configFor, environment }: System,
  folder: string,
  from: string,
): Promise<OpenCopy> {
  const databaseUri = sqliteCopyIn(folder);
  const config = configFor({ ...environment, dataDir: folder, databaseUri });
  try {
    const payload = await open({ config });
    const parts = partsOf(payload.config);
    return { ...embeddedSide(payload), parts, unknown: new Set(), lost: new Map() };
  } catch (error) {
    const sentence = (error as Error).message.replaceAll(fileOf(databaseUri), fileOf(from));
    throw new Error(sentence, { cause: error });
  }
}

async function openServerCopy(
  { configFor, environment }: System,
  folder: string,
  { isStrict }: { isStrict: boolean },
): Promise<OpenCopy> {
  // Only the names of collections are asked of it: it is never connected.
  const config = configFor({ ...environment, databaseUri: 'mongodb://localhost/' });
  const names = await open({ config, disableDBConnect: true });
  const parts = partsOf(names.config);
  const unknown = new Set<string>();
  const lost = new Map<string, number>();
  const isThere = isStrict ? await idsIn(copiedSide(names, folder), parts) : undefined;
  const reading = ({ label }: Part): Reading => ({
    onUnknown: (place) => unknown.add(`${label}: ${place}`),
    onLost: (place) => lost.set(`${label}: ${place}`, (lost.get(`${label}: ${place}`) ?? 0) + 1),
    ...(isThere && { isThere }),
  });
  return { ...copiedSide(names, folder, reading), parts, unknown, lost };
}

/** Tells which documents there are. */
async function idsIn(side: Side, parts: Part[]): Promise<Reading['isThere'] & object> {
  const ids = new Map<string, Set<unknown>>();
  for (const part of parts) {
    if (part.isVersions || !part.hasOwnIds || !('collection' in part.of)) continue;
    const own = new Set<unknown>();
    for await (const { id } of side.rows(part)) own.add(id);
    ids.set(part.of.collection, own);
  }
  return (collection, id) => ids.get(collection)?.has(id) === true;
}
