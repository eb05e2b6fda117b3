import type { PayloadRequest } from 'payload';
import { once } from '../../base/access/read-once.ts';
import { type Holder, holderOf } from '../../base/editing/holder.ts';
import type { Step } from './entry.ts';
import { changeNotesOf, type ChangeNote } from '../../base/fields/change-notes.ts';
import { authorsOf } from './fields.ts';
import { viewerOf } from './viewer.ts';
import type { Stage } from './stage.ts';
import { readStanding, type Row, type Standing } from './standing.ts';
import { type Way, waysOf } from './ways.ts';

/** `GET /api/workflow/:collection/:id`: where a document stands, and what the user may do with it. */
export interface WorkflowView {
  stage: Stage;
  /** True if the public sees it, perhaps as it was before the newest draft. */
  isLive: boolean;
  /** Names the content that this is about. */
  hash: string;
  /** The ways open to the user, the next thing first. */
  ways: Way[];
  /** True if the user may not approve it for having written in it. */
  isAuthor: boolean;
  /** The last change: by whom, and when. */
  changed: { name: string | null; at: string };
  /** The other person who is writing in it at this moment. */
  writer: Pick<Holder, 'name'> | null;
  /** The note that readers will get as soon as it is live. */
  changeNote: string | null;
  /** The notes that readers got, oldest first. */
  changeNotes: ChangeNote[];
  publishAt: string | null;
  unpublishAt: string | null;
  /** The changes that count already although the live version says otherwise, in sentences. */
  already: string[];
  /** The reason why what was set for a time did not happen. */
  fault: string | null;
  /** The steps of who did what when, newest first. */
  steps: Step[];
}

/** Lists what counts of a live document without an approval, in sentences of its collection. */
export type CountsAlready = (req: PayloadRequest, live: Row) => Promise<string[]>;

/** Steps that are told. */
const stepsTold = 30;

/** Reads where a document stands for the user of a request; null when there is none. */
export async function readView(
  req: PayloadRequest,
  of: Standing['of'],
  id: string,
): Promise<WorkflowView | null> {
  const standing = await once(req, `standing of ${of}/${id}`, () =>
    readStanding(req.payload, of, id),
  );
  if (!standing) return null;
  const { entry, hash, live, newest, stage } = standing;
  const viewer = await viewerOf(req, standing);
  return {
    stage,
    isLive: live !== null,
    hash,
    ways: waysOf(standing, viewer),
    isAuthor: viewer.isAuthor,
    changed: { name: await lastAuthor(req, newest), at: String(newest['updatedAt']) },
    writer: await otherWriter(req, of, id),
    changeNote: entry?.changeNote ?? null,
    changeNotes: changeNotesOf(newest),
    publishAt: entry?.publishAt ?? null,
    unpublishAt: entry?.unpublishAt ?? null,
    already: live ? await alreadyOf(req, of, live) : [],
    fault: entry?.fault ?? null,
    steps: (entry?.history ?? []).slice(-stepsTold).toReversed(),
  };
}

async function otherWriter(
  req: PayloadRequest,
  of: Standing['of'],
  id: string,
): Promise<WorkflowView['writer']> {
  const holder = await holderOf(req, of, id);
  return holder && !holder.isOwn ? { name: holder.name } : null;
}

async function alreadyOf(req: PayloadRequest, of: Standing['of'], live: Row): Promise<string[]> {
  const { countsAlready } = req.payload.collections[of].config.custom;
  return (await (countsAlready as CountsAlready | undefined)?.(req, live)) ?? [];
}

async function lastAuthor({ payload }: PayloadRequest, newest: object): Promise<string | null> {
  const id = authorsOf(newest).at(-1);
  const where = { id: { equals: id ?? '' } };
  const user =
    id && (await payload.db.findOne<{ id: string; name?: string }>({ collection: 'users', where }));
  return (user && user.name) || null;
}
