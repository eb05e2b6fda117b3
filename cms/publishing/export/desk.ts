import type { z } from 'zod';
import type { desk } from '../../../content/schema/desk.ts';
import type { Desk as DeskRow } from '../../payload-types.ts';
import { openingsOf } from '../globals/opening-hours.ts';
import { openingText } from '../../../content/opening.ts';
import { idOf, idsOf, some } from './values.ts';

/** A desk (quầy) as the public and its machine may know it. */
export function deskOf(row: DeskRow): z.input<typeof desk> {
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
