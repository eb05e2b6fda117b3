import { may, mayPublish, writesForProvince } from '../../../base/access/abilities.ts';
import type { Visitor } from '../../../base/access/roles.ts';
import type { Done } from '../../workflow/many.ts';
import type { WayName } from '../../workflow/ways.ts';
import { ask, post } from '../../../base/screens/ask/ask.ts';

/** What can be done with several documents of a list at once. */
export type BulkWay = Extract<WayName, 'send' | 'approve' | 'publish' | 'unpublish'> | TrashWay;
/** What is done at once: taking pages off the site is a deed that is kept, see `mass-deeds/`. */
export type DirectWay = Exclude<BulkWay, 'unpublish'>;
type TrashWay = 'trash' | 'restore' | 'erase';

/** What a user may do with what is chosen in a list, or in its trash. */
export function bulkWaysOf(user: Visitor, isTrash: boolean): BulkWay[] {
  if (!may(user, 'write')) return [];
  if (isTrash)
    return [
      ...(writesForProvince(user) ? (['restore'] as const) : []),
      ...(may(user, 'erase') ? (['erase'] as const) : []),
    ];
  return [
    ...(mayPublish(user) ? (['approve', 'publish'] as const) : []),
    'send',
    ...(mayPublish(user) ? (['unpublish'] as const) : []),
    ...(writesForProvince(user) ? (['trash'] as const) : []),
  ];
}

/** What is said along to readers of live pages. */
export interface BulkOrder {
  changeNote?: string;
}

/** What is chosen in a list. */
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
  if (way === 'trash' || way === 'restore' || way === 'erase') {
    const done: Done[] = [];
    // One after the other: each is a decision of its own.
    for (const id of ids) done.push(await moveOne(way, collection, id));
    return done;
  }
  const address = `/api/workflow-of-many/${collection}/${way}`;
  const answer = await post<{ done: Done[] }>(address, { ids, ...order });
  if (answer.ok) return answer.body.done;
  return ids.map((id) => ({ id, title: '', refused: answer.message }));
}

interface Moved {
  doc?: { title?: string; name?: string };
}

async function moveOne(way: TrashWay, collection: string, id: string): Promise<Done> {
  const address = `/api/${collection}/${id}?depth=0&trash=true`;
  const answer =
    way === 'erase'
      ? await ask<Moved>('DELETE', address)
      : await ask<Moved>('PATCH', address, {
          body:
            way === 'trash'
              ? { deletedAt: new Date().toISOString() }
              : { deletedAt: null, _status: 'draft' },
        });
  if (!answer.ok) return { id, title: '', refused: answer.message };
  const { title, name } = answer.body.doc ?? {};
  return { id, title: title ?? name ?? '' };
}
