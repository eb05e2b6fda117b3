import type { z } from 'zod';
import type { desk } from '../../../content/schema/desk.ts';
import type { Desk as DeskRow } from '../../payload-types.ts';
import type { BothWays } from './both-ways.ts';
import { openingsOf } from '../globals/opening-hours.ts';
import { openingText } from '../../../content/opening.ts';
import { idOf, idsOf, some } from './values.ts';

/** A desk (quầy) as the public and its machine may know it. */
function deskOf(row: DeskRow): z.input<typeof desk> {
  return {
    id: row.id,
    updatedAt: row.updatedAt,
    code: row.code,
    name: row.name,
    commune: idOf(row.commune) ?? '',
    hours: some(row.hours) ?? some(openingText(openingsOf(row))),
    opening: openingsOf(row),
    phone: some(row.phone),
    onDuty: (row.onDuty ?? []).map(({ weekday, name }) => ({ weekday: Number(weekday), name })),
    tasks: idsOf(row.tasks),
    idleSeconds: row.idleSeconds ?? undefined,
    readingIdleSeconds: row.readingIdleSeconds ?? undefined,
    volume: row.volume ?? undefined,
    printer: row.printer ?? undefined,
  };
}

/** The ways of desks. */
export const deskWays: BothWays<'desks'> = {
  toRecord: deskOf,
  toRow: ({ opening, onDuty, ...desk }) => ({
    ...desk,
    opening: opening.map(({ from, to, ...hours }) => ({
      ...hours,
      from: String(from),
      to: String(to),
    })),
    onDuty: onDuty.map(({ weekday, name }) => ({ weekday: String(weekday), name })),
  }),
};
