import type { Payload } from 'payload';
import { practiceFaults } from '../../../practice/laws.ts';
import { jumps } from '../../../practice/reach.ts';
import type { PlayedScreen } from '../../../practice/places.ts';
import {
  pathIn,
  playedScreen,
  screensBehind,
  screensOf,
  type PlayedRow,
} from '../../publishing/export/practice-path.ts';
import type { Values } from '../check/reading.ts';
import type { FieldFault } from './field-faults.ts';

/**
 * The faults that keep a practice from being walked on its screens as they are drafted now, and where its
 * path jumps.
 */
export async function pathFaults(payload: Payload, { steps }: Values): Promise<FieldFault[]> {
  const { practice, rows } = pathIn(steps);
  if (practice.steps.length === 0) return [];
  const own = await readScreens(payload, screensOf(practice));
  const screens = new Map([...own, ...(await readScreens(payload, screensBehind(practice, own)))]);
  const faults = [...practiceFaults(practice, screens), ...jumps(practice, screens)];
  return faults.map(({ path: [first, at, ...inside], text }) => ({
    path: [first, typeof at === 'number' ? rows[at] : at, ...inside].filter(isThere).join('.'),
    kind: 'wrong',
    message: text,
  }));
}

const isThere = (part: string | number | undefined) => part !== undefined;

async function readScreens(payload: Payload, ids: string[]): Promise<Map<string, PlayedScreen>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'screens',
    draft: true,
    where: { id: { in: ids } },
    depth: 0,
    limit: 0,
    pagination: false,
  });
  return new Map(docs.map((row) => [row.id, playedScreen(row as PlayedRow)]));
}
