import { calendarAddress, fixed, lessonAddress, meetingAddress } from '../../content/addresses.ts';
import { comingOf, lastOf, type Occurrence } from '../../content/meetings/coming.ts';
import {
  dayInWords,
  hoursInWords,
  ruleInWords,
  weekdayName,
} from '../../content/meetings/words.ts';
import { present } from '../../content/present.ts';
import type { Meeting } from '../../content/schema/meeting.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { meetingWords } from '../words/meetings.ts';
import { calendarFile } from './calendars.ts';
import {
  type Coming,
  comingIn,
  comingMeetings,
  meetingRow,
  type MeetingRow,
  placeInWords,
  placesOf,
  timeInWords,
} from './coming-meetings.ts';
import type { Link, Row } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import { meetingNotices, type MeetingNotice } from './meeting-notices.ts';
import type { FilePage, HtmlPage } from './page.ts';
import { guideRow } from './rows.ts';

const words = meetingWords('vi');

/** The times of a meeting that its page tells. */
const timesTold = 4;
/** Other meetings that a meeting's page leads to. */
const othersTold = 3;
/** Meetings of the whole province that the page of all lists. */
const nextTold = 10;

export interface MeetingsData {
  next: MeetingRow[];
  communes: Row[];
}

export interface MeetingData {
  title: string;
  /** Its next times; none of one that is over. */
  times: Pick<MeetingRow, 'day' | 'weekday' | 'hours' | 'endsAt' | 'off'>[];
  notices: MeetingNotice[];
  /** The last time of one that is over: "Thứ bảy, 05/12/2026, 18 giờ 30 đến 20 giờ". */
  was?: string;
  repeats?: string;
  where: string;
  directions?: string;
  forWhom?: string;
  leader?: string;
  bring: string[];
  read: Row[];
  commune: Link;
  hamlet?: Link;
  /** Its file for calendars. */
  calendar?: string;
  others: MeetingRow[];
  sample: boolean;
  updatedOn: string;
}

declare module './page.ts' {
  interface HtmlKinds {
    meetings: MeetingsData;
    meeting: MeetingData;
  }
}

/** The page of all that are to come, and a page for each meeting with its file for calendars. */
export function meetingPages(lookup: Lookup): (HtmlPage | FilePage)[] {
  const coming = comingMeetings(lookup);
  return [
    allPage(lookup, coming),
    ...lookup.snapshot.meetings.flatMap((meeting) => pagesOf(meeting, coming, lookup)),
  ];
}

function allPage(lookup: Lookup, coming: Coming[]): HtmlPage {
  const byCommune = Map.groupBy(coming, ({ commune }) => commune.id);
  return makePage(
    'meetings',
    {
      address: fixed.meetings,
      shows: coming.map(({ meeting }) => `meetings:${meeting.id}`),
      frame: { title: words.all, description: words.about },
      data: {
        next: coming.slice(0, nextTold).map((each) => meetingRow(each)),
        communes: [...byCommune.values()]
          .flatMap(communeRow)
          .sort((one, other) => compareVietnamese(one.title, other.title)),
      },
    },
    lookup,
  );
}

/** A line for a commune: the nearest that is held, however many are off. */
function communeRow(own: Coming[]): Row[] {
  const [first] = own;
  if (!first) return [];
  const held = own.find(({ next }) => next.off === undefined);
  return [
    {
      address: `${first.commune.address}#buoi`,
      title: first.commune.title,
      note: words.count(own.length, held && lowerFirst(dayInWords(held.next.day))),
    },
  ];
}

function pagesOf(meeting: Meeting, all: Coming[], lookup: Lookup): (HtmlPage | FilePage)[] {
  const places = placesOf(meeting, lookup);
  if (!places) return [];
  const address = meetingAddress(meeting);
  const { commune, hamlet } = places;
  const { siteUrl, province } = lookup.snapshot.settings;
  const times = comingOf(meeting, lookup.snapshot.meta.asOf, timesTold);
  const [next, ...later] = times;
  const coming = next && { meeting, next, later, ...places };
  const last = next ? undefined : lastOf(meeting);
  const where = placeInWords({ meeting, ...places });
  const guide = meeting.guide === undefined ? undefined : lookup.guides.get(meeting.guide);
  const lesson = meeting.lesson === undefined ? undefined : lookup.lessons.get(meeting.lesson);
  const shows = [
    `meetings:${meeting.id}`,
    ...(hamlet ? [`hamlets:${hamlet.id}`] : []),
    ...(guide ? [`guides:${guide.id}`] : []),
    ...(lesson ? [`lessons:${lesson.id}`] : []),
  ];
  const others = comingIn(all, { commune: commune.id }).filter(
    (each) => each.meeting.id !== meeting.id,
  );
  const page = makePage(
    'meeting',
    {
      address,
      shows,
      frame: {
        title: meeting.title,
        description: aboutOne(meeting, next, last, where),
        crumbs: [
          { address: fixed.meetings, title: words.all },
          { address: commune.address, title: commune.title },
        ],
        ...((meeting.sample || !next) && { hidden: true as const }),
        structured: coming ? [structuredEvent(coming, province, siteUrl)] : [],
      },
      data: present({
        title: meeting.title,
        times: times.map(({ day, off, endsAt }) =>
          present({ day, weekday: weekdayName(day), hours: hoursInWords(meeting), endsAt, off }),
        ),
        notices: meetingNotices(meeting, next, last),
        was: last && timeInWords(meeting, last),
        repeats: ruleInWords(meeting),
        where,
        directions: meeting.directions,
        forWhom: meeting.forWhom,
        leader: next && meeting.leader,
        bring: meeting.bring,
        read: [
          ...(guide ? [guideRow(guide, lookup)] : []),
          ...(lesson
            ? [
                {
                  address: lessonAddress(lesson),
                  title: lesson.title,
                  icon: lesson.icon ?? 'school',
                },
              ]
            : []),
        ],
        commune,
        hamlet,
        calendar: next && calendarAddress(address),
        others: others.slice(0, othersTold).map((each) => meetingRow(each, { inCommune: true })),
        sample: meeting.sample,
        updatedOn: dayOfInstant(meeting.updatedAt),
      }),
    },
    lookup,
  );
  if (!coming) return [page];
  return [page, calendarFile(address, meeting.title, [coming], lookup, shows)];
}

function aboutOne(
  meeting: Meeting,
  next: Occurrence | undefined,
  last: Occurrence | undefined,
  where: string,
): string {
  const off = (next ?? last)?.off;
  const when = next
    ? timeInWords(meeting, next)
    : (ruleInWords(meeting) ?? dayInWords(meeting.day));
  return `${[...(off === undefined ? [] : [words.offBecause(off)]), when, where].join('. ')}.`;
}

/** The next time, as search engines read it. */
function structuredEvent(coming: Coming, province: string, siteUrl: string): object {
  const { meeting, next, commune, hamlet } = coming;
  const status = next.off === undefined ? 'EventScheduled' : 'EventCancelled';
  return {
    '@type': 'Event',
    name: meeting.title,
    startDate: next.startsAt,
    endDate: next.endsAt,
    eventStatus: `https://schema.org/${status}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    inLanguage: 'vi',
    url: siteUrl + meetingAddress(meeting),
    location: {
      '@type': 'Place',
      name: meeting.place,
      address: [hamlet?.title, commune.title, `tỉnh ${province}`].filter(Boolean).join(', '),
    },
    organizer: {
      '@type': 'Organization',
      name: words.team(lowerFirst((hamlet ?? commune).title)),
      url: siteUrl + (hamlet ?? commune).address,
    },
  };
}
