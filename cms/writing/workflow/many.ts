import type { CollectionSlug, PayloadRequest } from 'payload';
import { kindOf, kinds } from '../../../content/kinds.ts';
import { refusalOf } from '../../base/errors/refusal-in.ts';
import type { Order } from './order.ts';
import { perform } from './perform.ts';
import { readVersion } from './standing.ts';
import type { WayName } from './ways.ts';

/** The outcome of one of several documents. */
export interface Done {
  id: string;
  title: string;
  /** The reason why nothing was done, in a sentence. */
  refused?: string;
}

/** Does the same with several documents, one after the other; what is refused stops no other. */
export async function performAll(
  req: PayloadRequest,
  of: CollectionSlug,
  ids: string[],
  way: WayName,
  order: Order,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const id of new Set(ids)) {
    const refused = await refusalOf(perform(req, { of, id }, way, order));
    done.push({ id, title: await titleOf(req, of, id), ...(refused && { refused }) });
  }
  return done;
}

async function titleOf(req: PayloadRequest, of: CollectionSlug, id: string): Promise<string> {
  const kind = kindOf(of);
  const version = await readVersion(req.payload, of, id, { draft: true });
  const title: unknown = kind && version?.[kinds[kind].title];
  return typeof title === 'string' && title ? title : 'chưa đặt tên';
}
