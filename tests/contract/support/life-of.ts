import { type CollectionSlug, createLocalReq, type Payload, type TypedUser } from 'payload';
import { perform } from '../../../cms/writing/workflow/perform.ts';
import type { WayName } from '../../../cms/writing/workflow/ways.ts';
import { said, type Values } from './any-document.ts';

/** The states that a document of a workflow goes through. */
export const states = ['draft', 'waiting', 'approved', 'live', 'newer', 'off'] as const;
type State = (typeof states)[number];

/** The state of a document in the database. */
export interface Standing {
  newest: Values;
  /** The content the public sees. */
  live: Values | null;
}

/** Reads what stands in the database, past all access. */
export async function standingOf(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<Standing> {
  const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts);
  const of = { collection, id, depth: 0, trash: true, showHiddenFields: true } as const;
  const newest = await payload.findByID({ ...of, draft: hasDrafts });
  const row = hasDrafts ? await payload.findByID(of) : undefined;
  const isLive = row && '_status' in row && row._status === 'published';
  return { newest: said(newest) as Values, live: isLive ? (said(row) as Values) : null };
}

const changeNote = 'Cập nhật nội dung.';
const farewell = { reason: 'nội dung không còn đúng nữa' };
const goingLive: WayName[] = ['send', 'approve', 'publish'];

/** The ways that bring a document saved as a draft to where it is to stand. */
const waysTo: Record<State, WayName[]> = {
  draft: [],
  waiting: ['send'],
  approved: ['send', 'approve'],
  live: goingLive,
  // It was live, and what was saved since stands above it.
  newer: [],
  off: [...goingLive, 'unpublish'],
};

/** Brings a document to where it is to stand, by somebody who decides and never wrote in it. */
export async function bringTo(
  payload: Payload,
  { collection, id, decider }: { collection: CollectionSlug; id: string; decider: TypedUser },
  state: State,
): Promise<void> {
  for (const way of waysTo[state]) {
    const req = await createLocalReq({ user: decider }, payload);
    const order = way === 'unpublish' ? { farewell } : { changeNote };
    await perform(req, { of: collection, id }, way, order);
  }
}
