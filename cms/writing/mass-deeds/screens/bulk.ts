import { may, mayPublish, writesForProvince } from '../../../base/access/abilities.ts';
import type { Visitor } from '../../../base/access/roles.ts';
import type { Done } from '../../workflow/many.ts';
import type { WayName } from '../../workflow/ways.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import type { MoveKind } from '../store.ts';

/** The ways to treat several documents of a list at once. */
export type BulkWay = Extract<WayName, 'send' | 'approve' | 'publish' | 'unpublish'> | MoveKind;
/** The ways that are done at once: all else is a deed that is kept, and said before. */
export type DirectWay = Exclude<BulkWay, 'unpublish' | MoveKind>;

interface List {
  isTrash: boolean;
  /** True if its documents are approved and published; others are as they were saved. */
  hasWorkflow: boolean;
  /** True if the user may change its documents at all. */
  writes: boolean;
}

/** Lists what a user may do with what is chosen in a list, or in its trash. */
export function bulkWaysOf(user: Visitor, { isTrash, hasWorkflow, writes }: List): BulkWay[] {
  if (!may(user, 'write')) return [];
  const throwsAway = writesForProvince(user) && (hasWorkflow || writes);
  if (isTrash)
    return [
      ...(throwsAway ? (['restore'] as const) : []),
      ...(may(user, 'erase') ? (['erase'] as const) : []),
    ];
  const decides = hasWorkflow && mayPublish(user);
  return [
    ...(decides ? (['approve', 'publish'] as const) : []),
    ...(hasWorkflow ? (['send'] as const) : []),
    ...(decides ? (['unpublish'] as const) : []),
    ...(throwsAway ? (['trash'] as const) : []),
  ];
}

/** Tells whether a way moves documents into the trash, out of it, or deletes them there. */
export function isMove(way: BulkWay): way is MoveKind {
  return way === 'trash' || way === 'restore' || way === 'erase';
}

/** The words sent along to readers of live pages. */
export interface BulkOrder {
  changeNote?: string;
}

/** The documents chosen in a list. */
export interface Chosen {
  collection: string;
  ids: string[];
}

/** Does the same with all that is chosen, and tells what became of each. */
export async function doWithAll(
  way: DirectWay,
  { collection, ids }: Chosen,
  order: BulkOrder,
): Promise<Done[]> {
  const address = `/api/workflow-of-many/${collection}/${way}`;
  const answer = await post<{ done: Done[] }>(address, { ids, ...order });
  if (answer.ok) return answer.body.done;
  return ids.map((id) => ({ id, title: '', refused: answer.message }));
}
