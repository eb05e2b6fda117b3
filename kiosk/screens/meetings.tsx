import type { KioskMeeting, KioskRow } from '../../content/kiosk/data.ts';
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

/** Meetings that are not over by the clock of the machine: its release may be of yesterday. */
function notOver(meetings: KioskMeeting[], now: Date): KioskMeeting[] {
  return meetings.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime());
}

/** The next meeting that is held. */
export function nextHeld(meetings: KioskMeeting[], now: Date): KioskMeeting | undefined {
  return notOver(meetings, now).find(({ off }) => off === undefined);
}

function meetingRow({ address, title, when, where, off, sample }: KioskMeeting): KioskRow {
  const said = [off && `Không mở: ${off}`, when, where, sample && words.team.sample];
  return { address, title, note: said.filter(Boolean).join('. ') };
}
