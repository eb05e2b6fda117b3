import type { CollectionSlug, PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { doerOf } from './doer.ts';
import { lookAtMove } from './look-move.ts';
import { rowOf, start } from './start.ts';
import type { MoveKind } from './store.ts';

/**
 * Writes down what goes into the trash, out of it, or is deleted there for good; whoever calls this has it
 * done then.
 * @param hash names what was looked at
 * @throws {Refused} when it is other than what was looked at, or too much for who asks
 */
export async function startMove(
  req: PayloadRequest,
  { kind, of, ids, hash }: { kind: MoveKind; of: CollectionSlug; ids: string[]; hash: string },
  now = new Date(),
): Promise<string> {
  doerOf(req, kind);
  const { goes, waits, kept, isPlan, refused, ...look } = await lookAtMove(
    req,
    { kind, of, ids },
    now,
  );
  if (look.hash !== hash)
    throw new Refused('Có mục vừa thay đổi sau khi bạn xem. Hãy xem lại rồi làm.', 409);
  if (refused !== undefined) throw new Refused(refused);
  const going = [...goes, ...waits];
  if (going.length === 0) throw new Refused('Không có mục nào làm được.', 409);
  const rows = [...going, ...kept].map((item) => rowOf(item, false));
  return start(req, { kind, of, order: {}, rows, isPlan }, now);
}
