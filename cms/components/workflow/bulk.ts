import { isAdmin, mayPublish, type Visitor, writesForProvince } from '../../access/roles.ts';
import type { Farewell } from '../../publication/farewell.ts';
import type { Done } from '../../workflow/many.ts';
import type { WayName } from '../../workflow/ways.ts';
import { postWithFaults } from './post-with-faults.ts';

/** What can be done with several documents of a list at once. */
export type BulkWay = Extract<WayName, 'send' | 'approve' | 'publish' | 'unpublish'> | TrashWay;
type TrashWay = 'trash' | 'restore' | 'erase';

/** What a user may do with what is chosen in a list, or in its trash. */
export function bulkWaysOf(user: Visitor, isTrash: boolean): BulkWay[] {
  if (isTrash)
    return [
      ...(writesForProvince(user) ? (['restore'] as const) : []),
      ...(isAdmin(user) ? (['erase'] as const) : []),
    ];
  return [
    ...(mayPublish(user) ? (['approve', 'publish'] as const) : []),
    'send',
    ...(mayPublish(user) ? (['unpublish'] as const) : []),
    ...(writesForProvince(user) ? (['trash'] as const) : []),
  ];
}

/** What is said along: to readers of live pages, or of pages that are taken off. */
export interface BulkOrder {
  changeNote?: string;
  farewell?: Farewell;
}

/** What is chosen in a list. */
export interface Chosen {
  collection: string;
  ids: string[];
}

/** Does the same with all that is chosen, and tells what became of each. */
export async function doWithAll(
  way: BulkWay,
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
  const answer = await postWithFaults(address, { ids, ...order });
  if (answer.ok) return (answer.body as { done: Done[] }).done;
  return ids.map((id) => ({ id, title: '', refused: answer.message }));
}

async function moveOne(way: TrashWay, collection: string, id: string): Promise<Done> {
  const data =
    way === 'trash'
      ? { deletedAt: new Date().toISOString() }
      : { deletedAt: null, _status: 'draft' };
  const response = await fetch(`/api/${collection}/${id}?depth=0&trash=true`, {
    method: way === 'erase' ? 'DELETE' : 'PATCH',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    ...(way !== 'erase' && { body: JSON.stringify(data) }),
  }).catch(() => undefined);
  const body = (await response?.json().catch(() => undefined)) as
    { errors?: { message: string }[]; doc?: { title?: string; name?: string } } | undefined;
  const title = body?.doc?.title ?? body?.doc?.name ?? '';
  if (response?.ok) return { id, title };
  return { id, title, refused: body?.errors?.[0]?.message ?? 'Chưa làm được, hãy thử lại.' };
}
