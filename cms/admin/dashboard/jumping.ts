import type { Payload } from 'payload';
import type { PlayedScreen } from '../../../practice/places.ts';
import { jumps } from '../../../practice/reach.ts';
import { pathIn, playedScreen, type PlayedRow } from '../../publishing/export/practice-path.ts';
import { publishedRows } from '../../writing/examine/rows.ts';

/** A live practice whose path jumps: it can be walked, so it stays, but somebody should mend it. */
export interface Jumping {
  id: string;
  title: string;
  /** "Bước 3: …" */
  where: string[];
}

/** Lists the live practices after a step of which the next screen comes out of nowhere. */
export async function readJumping(payload: Payload): Promise<Jumping[]> {
  const rows = await publishedRows<{ id: string; title?: string | null; steps?: unknown }>(
    payload,
    'practices',
  );
  if (rows.length === 0) return [];
  const screens = new Map<string, PlayedScreen>(
    (await publishedRows<PlayedRow & { id: string }>(payload, 'screens')).map((row) => [
      row.id,
      playedScreen(row),
    ]),
  );
  return rows.flatMap(({ id, title, steps }) => {
    const { practice, rows: places } = pathIn(steps);
    const where = jumps(practice, screens).map(({ path: [, at], text }) => {
      const step = typeof at === 'number' ? (places[at] ?? at) : 0;
      return `Bước ${step + 1}: ${text}`;
    });
    return where.length > 0 ? [{ id, title: title ?? '', where }] : [];
  });
}
