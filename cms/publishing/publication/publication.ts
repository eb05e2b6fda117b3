import type { Payload, Where } from 'payload';
import { recordKinds } from '../../../content/record-kind.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { afterCommit, isCommittedLater, type Within } from '../../storage/database/after-commit.ts';
import { wakePublisher } from './bell.ts';
import { writeIf } from '../../storage/database/write-part.ts';

/** The one document of the hidden collection `publication`: the doorbell, the lease, what is live. */
const publicationId = 'site';

/** `waiting`: a change is due; `pinned`: an older release stays until somebody publishes again. */
export type PublicationState = 'idle' | 'waiting' | 'publishing' | 'failed' | 'pinned';

/** A record that the last round kept back, with its reasons in Vietnamese. */
export interface HeldBack {
  /** Slug of its collection. */
  kind: string;
  id: string;
  title: string;
  reasons: string[];
  /** True if an earlier version is live in its place. */
  kept: boolean;
}

/** A link that led nowhere and was left out of the page. */
export interface DeadLink {
  kind: string;
  id: string;
  title: string;
  /** The address or the document that it pointed to, in words. */
  target: string;
}

export interface ReleaseEntry {
  id: string;
  at: string;
  pages: number;
  /** The earlier release that it shows again, and when that one was made. */
  broughtBack?: { id: string; at: string };
}

/** The result of the last look through the files of the live release. */
export interface ScrubReport {
  at: string;
  /** The release that was looked through or, when it was healed, the one that took its place. */
  release: string;
  files: number;
  damaged: number;
  /** True if the damaged files have been made anew. */
  healed: boolean;
}

/** A loss so large that the last good versions stay until somebody decides. */
export interface HeldLoss {
  /** Identifies exactly this loss, so that a decision applies to no other. */
  key: string;
  since: string;
  /** Pages that would vanish, out of `ofPages`. */
  pages: number;
  ofPages: number;
  teams: number;
  /** Names of the communes among them. */
  communes: string[];
  /** The first of the records. */
  titles: { kind: string; id: string; title: string }[];
  /** The number of records in all. */
  records: number;
}

/** The state of publishing: what is due, being done and live. Instants are ISO 8601 in UTC. */
export interface Publication {
  requestedSeq: number;
  builtSeq: number;
  requestedAt: string | null;
  leaseHolder: string;
  leaseUntil: string;
  fence: number;
  state: PublicationState;
  stage: string | null;
  error: string | null;
  failedAt: string | null;
  liveRelease: string | null;
  liveSince: string | null;
  liveExportedAt: string | null;
  pinnedRelease: string | null;
  requestedRelease: string | null;
  heldBack: HeldBack[];
  deadLinks: DeadLink[];
  releases: ReleaseEntry[];
  scrub: ScrubReport | null;
  heldLoss: HeldLoss | null;
  /** `guides:<id>` of every record of the loss that is held. */
  heldRecords: string[];
  /** Key of the loss that somebody decided to hold for good. */
  keptLoss: string | null;
  /** `guides:<id>` of each record that somebody allowed to vanish. */
  allowedLoss: string[];
  allowedAt: string | null;
}

const never = new Date(0).toISOString();

/** Before the first round. */
export const untouched: Publication = {
  requestedSeq: 0,
  builtSeq: 0,
  requestedAt: null,
  leaseHolder: '',
  leaseUntil: never,
  fence: 0,
  state: 'idle',
  stage: null,
  error: null,
  failedAt: null,
  liveRelease: null,
  liveSince: null,
  liveExportedAt: null,
  pinnedRelease: null,
  requestedRelease: null,
  heldBack: [],
  deadLinks: [],
  releases: [],
  scrub: null,
  heldLoss: null,
  heldRecords: [],
  keptLoss: null,
  allowedLoss: [],
  allowedAt: null,
};

/** Incremented by the database itself, so that parallel writes add up. */
export interface Increment {
  $inc: number;
}

type Write = {
  [Field in keyof Publication]?:
    | Publication[Field]
    | (Publication[Field] extends number ? Increment : never);
};

/** The current state; before the first ring, that of a site never published. */
export async function readPublication(payload: Payload): Promise<Publication> {
  const found = await payload.db.findOne<Partial<Publication> & { id: string }>({
    collection: 'publication',
    where: { id: { equals: publicationId } },
  });
  return withDefaults(found ?? {});
}

/**
 * Tells the publisher that published content has changed; one on this machine notices at once, another
 * within a second. Inside a transaction it is told on commit.
 */
export async function ring(payload: Payload, req: Within = {}): Promise<void> {
  const data: Write = { requestedSeq: { $inc: 1 }, requestedAt: new Date().toISOString() };
  const wake = () => wakePublisher(dataFolderOf(payload));
  const later = async () => {
    await change(payload, data);
    wake();
  };
  if (await isCommittedLater(payload.db, req, later)) return;
  await change(payload, data, [], req);
  await afterCommit(payload.db, req, wake);
}

/** Asks the publisher to go back to a kept release and to stay there. */
export async function requestRollback(payload: Payload, release: string): Promise<void> {
  await change(payload, {
    requestedRelease: release,
    requestedSeq: { $inc: 1 },
    requestedAt: new Date().toISOString(),
  });
  wakePublisher(dataFolderOf(payload));
}

/**
 * Allows records to vanish although they are many.
 * @param records `guides:<id>` of each
 */
export async function allowLoss(payload: Payload, records: string[]): Promise<void> {
  if (records.length === 0) return;
  const { allowedLoss } = await readPublication(payload);
  await change(payload, {
    allowedLoss: [...new Set([...allowedLoss, ...records])],
    allowedAt: new Date().toISOString(),
    keptLoss: null,
  });
}

/** Holds a loss without asking again: its records stay live until somebody decides otherwise. */
export async function keepLoss(payload: Payload, key: string): Promise<void> {
  await change(payload, { keptLoss: key });
}

/** Clears the allowed records once none of them is live, unless more were allowed meanwhile. */
export async function forgetAllowed(
  payload: Payload,
  { allowedLoss, allowedAt }: Publication,
  live: Snapshot,
): Promise<void> {
  if (allowedAt === null) return;
  const allowed = new Set(allowedLoss);
  const isLive = recordKinds.some((kind) =>
    live[kind].some((record) => 'id' in record && allowed.has(`${kind}:${record.id}`)),
  );
  if (!isLive)
    await change(payload, { allowedLoss: [], allowedAt: null }, [
      { allowedAt: { equals: allowedAt } },
    ]);
}

/**
 * Writes fields if the condition holds, in one step of the database.
 * @returns the state after the write, or null when the condition did not hold.
 */
export async function change(
  payload: Payload,
  data: Write,
  condition: Where[] = [],
  req?: Within,
): Promise<Publication | null> {
  const where = { and: [{ id: { equals: publicationId } }, ...condition] };
  const write = () => writeIf(payload, 'publication', where, data, req);
  const written = (await write()) ?? (await ensureDocument(payload, req).then(write));
  return written === null ? null : withDefaults(written);
}

/** Creates the document if missing; another process may do so at the same time. */
async function ensureDocument(payload: Payload, req?: Within): Promise<void> {
  const where = { id: { equals: publicationId } };
  const within = req && { req };
  const exists = () => payload.db.findOne({ collection: 'publication', where, ...within });
  if (await exists()) return;
  try {
    await payload.db.create({
      collection: 'publication',
      data: { ...untouched, id: publicationId },
      ...within,
    });
  } catch (error) {
    if (!(await exists())) throw error;
  }
}

function withDefaults(found: object): Publication {
  const kept = new Map<string, unknown>(Object.entries(found));
  const fields = Object.entries(untouched).map(([name, none]) => [name, kept.get(name) ?? none]);
  return Object.fromEntries(fields) as Publication;
}
