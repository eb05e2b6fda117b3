import type { CollectionAfterOperationHook, CollectionSlug } from 'payload';
import type { Values } from '../check/reading.ts';
import { type PlacedFinding, seriousFaults } from './examine.ts';

/** A fault at a field of a draft that was saved all the same. */
export interface NamedFault {
  path: string;
  /** "Thành viên 1, Số điện thoại" */
  label: string;
  message: string;
}

/**
 * Tells those who save a draft by REST in the answer (`doc.faults`) what the form says at its
 * fields. Looking for that takes longer than saving: the form asks without (`faults=false`), since it
 * finds its faults while one writes.
 */
export const namesFaults: CollectionAfterOperationHook = async (saved) => {
  if (saved.operation !== 'create' && saved.operation !== 'updateByID') return saved.result;
  const { args, req, result } = saved;
  const doc = result as Values & { id: string };
  if (req.payloadAPI !== 'REST' || args.overrideAccess || doc['_status'] !== 'draft') return result;
  if (req.searchParams?.get('faults') === 'false') return result;
  const collection = saved.collection.slug as CollectionSlug;
  const where = { id: doc.id, draft: true, trash: true, depth: 0, disableErrors: true };
  const data = await req.payload.findByID({ collection, ...where, showHiddenFields: true, req });
  if (!data) return result;
  const found = await seriousFaults(req, {
    collection,
    id: doc.id,
    data: data as unknown as Values,
  });
  return { ...doc, faults: found.map(faultOf) };
};

/** A finding as an error names it. What a field says of its own value tells what to do, too. */
export function faultOf({ path, place, rule, sentence, todo }: PlacedFinding): NamedFault {
  const message = rule === 'wrong-field' ? sentence : `${sentence} ${todo}`;
  return { path, label: place, message };
}
