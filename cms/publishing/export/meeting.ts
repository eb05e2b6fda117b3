import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import type { BothWays } from './both-ways.ts';
import { flat } from './flat.ts';
import { dayOf, noonOf, some } from './values.ts';
import { lines } from './ways.ts';

interface DayOffRow {
  day: string;
  reason: string;
}

interface CalledOffRow {
  reason?: string | null;
  from?: string | null;
}

const ways = flat('meetings', {
  daysOff: {
    out: (rows: DayOffRow[] | null | undefined) =>
      (rows ?? []).map(({ day, reason }) => ({ day: dayOf(day) ?? '', reason })),
    back: (days) => days.map(({ day, reason }) => ({ day: noonOf(day), reason })),
  },
  calledOff: {
    out: (group: CalledOffRow | null | undefined) => {
      const [reason, from] = [some(group?.reason), dayOf(group?.from)];
      return reason === undefined ? undefined : { reason, ...(from !== undefined && { from }) };
    },
    back: ({ reason, from }) => ({ reason, from: noonOf(from) }),
  },
});

/**
 * Meetings in the communes where their hamlets lie today: a hamlet may have been moved since they were
 * written.
 */
export function inTheirHamlets({
  hamlets,
  meetings,
}: Pick<Snapshot, 'hamlets' | 'meetings'>): Snapshot['meetings'] {
  const communes = new Map(hamlets.map(({ id, commune }) => [id, commune]));
  return meetings.map((meeting) => ({
    ...meeting,
    commune: communes.get(meeting.hamlet ?? '') ?? meeting.commune,
  }));
}

/** The ways of meetings (buổi hướng dẫn). */
export const meetingWays: BothWays<'meetings'> = {
  toRecord: (row) => {
    const { calledOff, ...record } = ways.toRecord(row);
    // What is held once is off on its day.
    const off = row.repeats === 'once' && calledOff ? { reason: calledOff.reason } : calledOff;
    return { ...record, ...(off && { calledOff: off }), bring: lines.out(row.bring) };
  },
  toRow: (record, asOf) => ({ ...ways.toRow(record, asOf), bring: lines.back(record.bring) }),
};
