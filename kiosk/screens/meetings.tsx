import type { KioskMeeting, KioskRow, KioskTime } from '../../content/kiosk/data.ts';
import { RowList } from '../parts/row-list.tsx';
import { useNow } from '../parts/use-now.ts';
import { words } from '../words.ts';

interface MeetingsProps {
  meetings: KioskMeeting[];
  onOpen(row: KioskRow): void;
}

/** The meetings that people can come to, each a line that opens; nothing where there is nothing. */
export function Meetings({ meetings, onOpen }: MeetingsProps) {
  const coming = notOver(meetings, useNow());
  if (coming.length === 0) return null;
  return (
    <>
      <h2>{words.team.meetings}</h2>
      <RowList rows={coming.map(meetingRow)} onOpen={onOpen} />
    </>
  );
}

/** A meeting at one of its times. */
type Told = Omit<KioskMeeting, 'times'> & KioskTime;

/**
 * All times that are not over by the clock of the machine, the next first: its release may be of last month.
 */
function timesLeft(meetings: KioskMeeting[], now: Date): Told[] {
  return meetings
    .flatMap(({ times = [], ...meeting }) => times.map((time) => ({ ...meeting, ...time })))
    .filter(({ endsAt }) => Date.parse(endsAt) > now.getTime())
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}

/** Each meeting that is not over, at its next time. */
function notOver(meetings: KioskMeeting[], now: Date): Told[] {
  const told = new Set<string>();
  return timesLeft(meetings, now).filter(({ address }) => !told.has(address) && told.add(address));
}

/** The next time that a meeting is held. */
export function nextHeld(meetings: KioskMeeting[], now: Date): Told | undefined {
  return timesLeft(meetings, now).find(({ off }) => off === undefined);
}

function meetingRow({ address, title, when, where, off, sample }: Told): KioskRow {
  const said = [off && `Không mở: ${off}`, when, where, sample && words.team.sample];
  return { address, title, note: said.filter(Boolean).join('. ') };
}
