import { mayPublish } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { hasOwnPage } from '../../publishing/publication/addresses.ts';
import type { Standing } from './standing.ts';

/**
 * The states of a document, and the ways between them. Nothing else decides who may do what in which state.
 * ```
 *           save                send               approve               publish, or its time
 * (new) ──────────► draft ────────────────► sent ────────────► approved ────────────────────► live
 *                     ▲  ◄──── pull, return ──┘                    │                           │
 *                     └───────────────── return ───────────────────┘                           │
 *                     ▲ save (a newer draft; what is live stays live)                          │
 *                     ├────────────────────────────────────────────────────────────────────────┤
 *                     │ save                                        unpublish, or its time     │
 *                    off ◄─────────────────────────────────────────────────────────────────────┘
 *                     └──── put back: the last approved version ────► live
 * ```
 */

/** The ways to treat a document, as the addresses below `/api/workflow` call them. */
export const wayNames = [
  'send',
  'pull',
  'return',
  'approve',
  'publish',
  'putBack',
  'publishOwn',
  'unpublish',
  'schedulePublish',
  'scheduleUnpublish',
  'unschedule',
  'discard',
] as const;
export type WayName = (typeof wayNames)[number];

/** Something that a user may do with a document now. */
export interface Way {
  name: WayName;
  /** True if readers are to be told what has changed. */
  needsNote?: boolean;
  /** True if readers are to be told why, or led elsewhere. */
  needsFarewell?: true;
  /** True if somebody has to be told why. */
  needsRemark?: boolean;
  /** True if readers saw it before, and it is as it was. */
  again?: true;
  /** True if the user approves what they wrote, since nobody else can. */
  alone?: boolean;
}

/** The user who looks at a document. */
export interface Viewer {
  user: Visitor;
  /** True if the user may change this very document. */
  writes: boolean;
  /** True if the user has changed it since it was last published. */
  isAuthor: boolean;
  /** True if nobody else could approve it. */
  isOnlyOne: boolean;
  /** True if all that changed is what a commune official may change without an approval. */
  changedOwn: boolean;
  /** True if the public saw it once, and nothing newer is approved. */
  wasPublic: boolean;
}

/** Lists what a user may do now, the next thing first; the one place that decides it. */
export function waysOf(standing: Standing, viewer: Viewer): Way[] {
  const { user, writes } = viewer;
  const decides = mayPublish(user);
  return unique([
    ...(decides ? decidingWays(standing, viewer) : []),
    ...(writes ? writingWays(standing, viewer) : []),
    ...(decides ? laterWays(standing) : []),
    // Behind what the user is just writing.
    ...(decides && viewer.wasPublic && !isApprovedAgain(standing) ? [putBack] : []),
  ]);
}

const putBack: Way = { name: 'putBack' };

function decidingWays(standing: Standing, viewer: Viewer): Way[] {
  const { stage, entry } = standing;
  const note = notes(standing);
  const ways: Way[] = [];
  const alone = viewer.isAuthor && viewer.isOnlyOne;
  const changed = stage === 'draft' || stage === 'off';
  if (stage === 'approved') ways.push({ name: 'publish', ...note });
  else if (isApprovedAgain(standing)) ways.push({ name: 'publish', ...note, again: true });
  else if (viewer.wasPublic && (stage === 'off' || (stage === 'draft' && !viewer.isAuthor)))
    ways.push(putBack);
  if (stage === 'sent' && (!viewer.isAuthor || alone))
    ways.push({ name: 'approve', ...note, alone });
  else if (changed && alone && !isApprovedAgain(standing))
    ways.push({ name: 'approve', ...note, alone });
  if (stage === 'sent' || stage === 'approved') ways.push({ name: 'return', needsRemark: true });
  // A version that was approved earlier waits below a newer draft.
  const older =
    stage !== 'approved' && hasOlderApproval(standing) ? olderNotes(standing) : undefined;
  if (older) ways.push({ name: 'publish', ...older });
  if (hasApproval(standing) && !entry?.publishAt)
    ways.push({ name: 'schedulePublish', ...(older ?? note) });
  return ways;
}

function writingWays(standing: Standing, viewer: Viewer): Way[] {
  const { stage, live, entry } = standing;
  const ways: Way[] = [];
  if (viewer.changedOwn) ways.push({ name: 'publishOwn' });
  if (stage === 'draft' || (stage === 'off' && !isApprovedAgain(standing)))
    ways.push({ name: 'send', ...notes(standing) });
  const isOwn = viewer.isAuthor || entry?.sentBy === String(viewer.user?.id);
  if (stage === 'sent' && isOwn) ways.push({ name: 'pull' });
  if (live && stage === 'draft') ways.push({ name: 'discard' });
  return ways;
}

function laterWays({ of, live, entry }: Standing): Way[] {
  const ways: Way[] = [];
  const farewell = hasOwnPage(of) ? { needsFarewell: true as const } : {};
  if (live) ways.push({ name: 'unpublish', ...farewell });
  if ((live || entry?.publishAt) && !entry?.unpublishAt)
    ways.push({ name: 'scheduleUnpublish', ...farewell });
  if (entry?.publishAt || entry?.unpublishAt) ways.push({ name: 'unschedule' });
  return ways;
}

/** Asks for a note to the readers of what changes while it is live. That it was checked tells a day. */
function notes({ live, isReadAlready }: Standing): { needsNote?: true } {
  return live && !isReadAlready ? { needsNote: true } : {};
}

/** The same where an older version goes live than the newest. */
function olderNotes({ live }: Standing): { needsNote?: true } {
  return live ? { needsNote: true } : {};
}

/** Tells whether what was taken off is still as it was approved. */
function isApprovedAgain({ stage, hash, entry }: Standing): boolean {
  return stage === 'off' && entry?.approvedHash === hash;
}

function hasApproval(standing: Standing): boolean {
  return standing.stage === 'approved' || isApprovedAgain(standing) || hasOlderApproval(standing);
}

/** Tells whether something waits to be published below a draft that is newer. */
function hasOlderApproval({ entry, hash, liveHash }: Standing): boolean {
  const approved = entry?.pending ? entry.approvedHash : null;
  return approved !== null && approved !== liveHash && approved !== hash;
}

function unique(ways: Way[]): Way[] {
  return ways.filter(({ name }, at) => ways.findIndex((other) => other.name === name) === at);
}
