import { formatNumber } from '../../../content/text/number.ts';
import { comparePart, rowsFor, type Compared } from './compare.ts';
import type { OpenCopy } from './ends.ts';
import type { Part } from './parts.ts';
import type { Found, Target } from './side.ts';

/** Hears what is being done, in Vietnamese. */
export type Tell = (step: string) => void;

/** Rows that are written at once. */
const batchSize = 200;

/** A part tells how far it is after so many rows. */
const tellingSize = 2000;

/** Writes the rows of a part. */
export async function fillPart(
  source: OpenCopy,
  target: Target,
  part: Part,
  onStep: Tell,
): Promise<void> {
  const total = await source.count(part);
  let at = 0;
  let batch: Found[] = [];
  const write = async () => {
    at += batch.length;
    await target.write(part, batch);
    batch = [];
    if (at === total || at % tellingSize === 0)
      onStep(`  ${part.label}: ${formatNumber(at)} / ${formatNumber(total)}`);
  };
  for await (const found of rowsFor(target.kind, source, part)) {
    batch.push(found);
    if (batch.length === batchSize) await write();
  }
  if (batch.length > 0) await write();
}

/** Reads every part on both sides. */
export async function compareParts(
  source: OpenCopy,
  target: Target,
  onStep: Tell,
): Promise<Compared[]> {
  source.lost.clear();
  const parts: Compared[] = [];
  for (const part of source.parts) {
    const compared = await comparePart(source, target, part);
    if (compared.rows > 0 && !compared.difference)
      onStep(`  ${part.label}: ${formatNumber(compared.rows)} khớp, ${compared.hash.slice(0, 16)}`);
    parts.push(compared);
  }
  return parts;
}

/** Says where both sides differ, in Vietnamese; nothing where they are the same. */
export const differencesOf = (parts: Compared[]): string =>
  parts.flatMap(({ difference }) => (difference ? [difference] : [])).join('; ');
