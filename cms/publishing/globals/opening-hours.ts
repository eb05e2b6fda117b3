import type { Payload } from 'payload';
import { weekdays } from '../../../content/opening.ts';
import type { Opening } from '../../../content/schema/desk.ts';
import type { ClosedDays } from '../../../content/schema/settings.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { readSettingsRow } from './settings-row.ts';
import type { Desk, Setting } from '../../payload-types.ts';

/** The opening hours of a desk; incomplete rows are left out. */
export function openingsOf({ opening }: Pick<Desk, 'opening'>): Opening[] {
  return (opening ?? []).flatMap(({ from, to, opens, closes }) =>
    opens && closes && weekdays[Number(from) - 1] && weekdays[Number(to) - 1]
      ? [{ from: Number(from), to: Number(to), opens, closes }]
      : [],
  );
}

/** The holidays in the settings, without incomplete rows; one without a last day lasts one day. */
export function closedDaysOf({ closedDays }: Partial<Pick<Setting, 'closedDays'>>): ClosedDays[] {
  return (closedDays ?? []).flatMap(({ name, from, to }) =>
    name && from ? [{ name, from: dayOfInstant(from), to: dayOfInstant(to ?? from) }] : [],
  );
}

/** The days on which every desk is closed. */
export async function readClosedDays(payload: Payload): Promise<ClosedDays[]> {
  return closedDaysOf(await readSettingsRow(payload));
}
