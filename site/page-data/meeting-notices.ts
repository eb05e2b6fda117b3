import { firstMissedOf, isHeldNoMore, type Occurrence } from '../../content/meetings/coming.ts';
import type { Meeting } from '../../content/schema/meeting.ts';
import { formatDay } from '../../content/text/date.ts';
import { meetingWords } from '../words/meetings.ts';

const words = meetingWords('vi');

/** The notice that the page of a meeting leads with. */
export interface MeetingNotice {
  level: 'urgent' | 'care';
  title: string;
  /** The reason. */
  text?: string;
}

/**
 * Says what is off, of a meeting to come and of one that is over.
 * @param next nothing of one that is over
 * @param last the last of which anything is told
 */
export function meetingNotices(
  meeting: Meeting,
  next: Occurrence | undefined,
  last: Occurrence | undefined,
): MeetingNotice[] {
  const missed = firstMissedOf(meeting);
  const isOnce = meeting.repeats === 'once';
  if (!next) return [isOnce && last?.off ? wasOff(last) : ended(meeting, missed)];
  if (isHeldNoMore(meeting, next))
    return [{ level: 'urgent', title: words.calledOff, text: next.off ?? '' }];
  const dayOff = { level: 'care', title: words.dayOff, text: next.off ?? '' } as const;
  return [
    ...(next.off === undefined ? [] : [dayOff]),
    ...(missed === undefined ? [] : [ended(meeting, missed)]),
  ];
}

const wasOff = ({ day, off = '' }: Occurrence): MeetingNotice => ({
  level: 'care',
  title: words.wasOff(formatDay(day)),
  text: off,
});

function ended({ calledOff }: Meeting, missed: string | undefined): MeetingNotice {
  if (!calledOff || missed === undefined) return { level: 'care', title: words.over };
  return { level: 'care', title: words.offFrom(formatDay(missed)), text: calledOff.reason };
}
