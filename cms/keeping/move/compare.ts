import { createHash } from 'node:crypto';
import { hexOf, numbering, type MadeId } from './made-ids.ts';
import type { Part } from './parts.ts';
import { hashOf, type Row } from './record.ts';
import type { Found, Side } from './side.ts';

/** The numbers both sides have of a part. */
export interface Compared {
  label: string;
  rows: number;
  /** SHA-256 of all of its rows. */
  hash: string;
  /** The difference between them, if any: a sentence in Vietnamese. */
  difference?: string;
}

/** The rows of a part with the ids that they have, or will have, in a database of another kind. */
export async function* rowsFor(kind: Side['kind'], source: Side, part: Part): AsyncIterable<Found> {
  const idFor = idsFor(kind, source, part);
  for await (const { id, record } of source.rows(part)) yield { id: idFor(id), record };
}

function idsFor(kind: Side['kind'], source: Side, part: Part): (id: MadeId) => MadeId {
  if (part.hasOwnIds || source.kind === kind) return (id) => id;
  if (kind === 'mongodb') return (id) => hexOf(Number(id));
  const numberFor = numbering();
  return (id) => numberFor(String(id));
}

/** Reads a part on both sides, row by row, until they differ. */
export async function comparePart(source: Side, target: Side, part: Part): Promise<Compared> {
  const hash = createHash('sha256');
  const compared: Compared = { label: part.label, rows: 0, hash: '' };
  const others = target.rows(part)[Symbol.asyncIterator]();
  try {
    for await (const { id, record } of rowsFor(target.kind, source, part)) {
      const other = await others.next();
      const difference = differenceOf(id, record, other.done ? undefined : other.value);
      if (difference) return { ...compared, difference: `${part.label}: ${difference}` };
      compared.rows += 1;
      hash.update(`${id} ${hashOf(record)}\n`);
    }
    const more = await others.next();
    if (!more.done)
      return { ...compared, difference: `${part.label}: thừa mục “${more.value.id}” ở nơi tới` };
    return { ...compared, hash: hash.digest('hex') };
  } finally {
    await others.return?.();
  }
}

function differenceOf(id: MadeId, record: Row, other: Found | undefined): string | undefined {
  if (other?.id !== id) return `mục “${id}” không có ở nơi tới`;
  if (hashOf(record) === hashOf(other.record)) return undefined;
  const names = Object.keys(record);
  const name = names.find(
    (each) => hashOf({ _: record[each] }) !== hashOf({ _: other.record[each] }),
  );
  return `mục “${id}” khác ở trường “${name}”`;
}
