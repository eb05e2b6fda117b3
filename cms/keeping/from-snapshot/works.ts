import type { CollectionSlug, Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { referencesOf } from '../../../content/snapshot/references.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import type { Row } from './rows.ts';

/** A document to be made or changed, and how. */
export interface Work {
  kind: RecordKind;
  row: { id: string };
  work: () => Promise<unknown>;
}

/**
 * Does all of it, and again what failed for want of another one that came later.
 * @returns a sentence for each that can't be done, by the id of its document
 */
export async function doAll(works: Work[]): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  const again: Work[] = [];
  for (const { kind, row, work } of works)
    try {
      await work();
    } catch (error) {
      const [reason = ''] = sentenceOf(error).split('\n');
      const title: unknown = Reflect.get(row, kinds[kind].title);
      failed.set(row.id, `${kinds[kind].noun} “${String(title)}”: ${reason}`);
      again.push({ kind, row, work });
    }
  const isStuck = again.length === 0 || again.length === works.length;
  return isStuck ? failed : doAll(again);
}

/** A row, and the fields in it that point to later ones of its kind: they follow when all are there. */
export interface Waiting {
  kind: RecordKind;
  row: Row;
  /** `elements.2.to` */
  held: string[];
}

/** The fields of each record that point to records of the same kind, by `kind/id`. */
export type Pointers = ReadonlyMap<string, { field: string; id: string }[]>;

/** Finds the fields of each record that point to records of the same kind. */
export function ownPointers(snapshot: Snapshot): Pointers {
  const own = referencesOf(snapshot).filter(({ kind, target }) => kind === target);
  return Map.groupBy(own, ({ kind, record: id }) => `${kind}/${id}`);
}

/** Records that point to none of their own kind come first: a former district before its units. */
export function inTurn(kind: RecordKind, rows: Row[], pointers: Pointers): Waiting[] {
  const of = (row: Row) => pointers.get(`${kind}/${row.id}`) ?? [];
  const there = new Set<string>();
  return rows
    .toSorted((one, other) => Number(of(one).length > 0) - Number(of(other).length > 0))
    .map((row) => {
      const held = of(row).flatMap(({ field, id }) => (there.has(id) ? [] : field));
      there.add(row.id);
      return { kind, row, held };
    });
}

/** The context of what comes back as it was: no limit of today speaks against it. */
export const context = { quiet: true, asItWas: true };

/** Makes a document without the fields that are held. */
export async function create(payload: Payload, { kind, row, held }: Waiting): Promise<void> {
  const data = structuredClone(row);
  // From last to first, so that what stands in lists keeps its place.
  for (const field of held.toReversed()) takeOut(data, field.split('.'));
  const { collection } = kinds[kind];
  await payload.create({ collection, data: data as never, context, depth: 0 });
}

function takeOut(row: object, path: string[]): void {
  const last = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), row);
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(owner), last);
}

/** Fills in the fields that were held, when all documents are there. */
async function complete(payload: Payload, { kind, row, held }: Waiting): Promise<void> {
  const whole = new Set(held.flatMap((field) => field.split('.', 1)));
  const said = Object.fromEntries([...whole].map((name) => [name, row[name]]));
  const data = { ...said, _status: 'published' } as never;
  const { collection } = kinds[kind];
  await payload.update({ collection, id: row.id, data, context, depth: 0 });
}

/** The completing of those that were made without something. */
export function completing(
  payload: Payload,
  made: Waiting[],
  refused: Map<string, string>,
): Work[] {
  return made
    .filter(({ row, held }) => held.length > 0 && !refused.has(row.id))
    .map((waiting) => ({ ...waiting, work: () => complete(payload, waiting) }));
}

/** Tells whether a document is there. */
export async function isIn(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  return Boolean(await payload.db.findOne({ collection, where: { id: { equals: id } } }));
}
