import { communeAddress, hamletAddress, meetingAddress } from '../../content/addresses.ts';
import { comingOf, type Occurrence } from '../../content/meetings/coming.ts';
import { dayInWords, hoursInWords, weekdayName } from '../../content/meetings/words.ts';
import type { Meeting } from '../../content/schema/meeting.ts';
import { fold } from '../../content/text/fold.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';

/** A meeting that is not over, with its next time and where it is held. */
export interface Coming {
  meeting: Meeting;
  next: Occurrence;
  /** The times after it, for what is looked at long after it was made. */
  later: Occurrence[];
  commune: Place;
  hamlet?: Place;
  /** The last change of it, its hamlet or its commune, ISO 8601. */
  changedAt: string;
}

interface Place extends Link {
  id: string;
  slug: string;
}

/** A meeting as a line of a list. */
export interface MeetingRow extends Link {
  /** `YYYY-MM-DD` */
  day: string;
  /** "Thứ bảy" */
  weekday: string;
  /** "18 giờ 30 đến 20 giờ" */
  hours: string;
  where: string;
  /** The moment at which the line is over, ISO 8601. */
  endsAt: string;
  /** It is not held, for this reason. */
  off?: string;
  sample?: true;
}

/** A weekly meeting is told for a month. */
const timesKept = 5;

/** Every meeting that is not over at the moment of the snapshot, the next first. */
export function comingMeetings(lookup: Lookup): Coming[] {
  const { meta, meetings } = lookup.snapshot;
  return meetings
    .flatMap((meeting): Coming[] => {
      const [next, ...later] = comingOf(meeting, meta.asOf, timesKept);
      const places = placesOf(meeting, lookup);
      return next && places ? [{ meeting, next, later, ...places }] : [];
    })
    .sort(bySoonest);
}

/** Those of one commune, or of a hamlet: its own and those for its whole commune. */
export function comingIn<At extends Pick<Coming, 'commune' | 'hamlet'>>(
  all: At[],
  place: { commune: string; hamlet?: string },
): At[] {
  return all.filter(
    ({ commune, hamlet }) =>
      commune.id === place.commune &&
      (place.hamlet === undefined || hamlet === undefined || hamlet.id === place.hamlet),
  );
}

/** The next few of each hamlet, and of those for the whole commune, so that none crowds out another. */
export function nextOfEach(coming: Coming[], most: number): Coming[] {
  const told = new Map<string | undefined, number>();
  return coming.filter(({ hamlet }) => {
    const count = (told.get(hamlet?.id) ?? 0) + 1;
    told.set(hamlet?.id, count);
    return count <= most;
  });
}

/** Some of the meetings at a hamlet: its own before those for its whole commune, told in their order. */
export function ownBeforeOthers(coming: Coming[], most: number): Coming[] {
  const own = coming.filter(({ hamlet }) => hamlet);
  const chosen = new Set([...new Set([...own, ...coming])].slice(0, most));
  return coming.filter((each) => chosen.has(each));
}

/** The commune and hamlet of a meeting; nothing where its commune is not known. */
export function placesOf(
  meeting: Meeting,
  { communes, hamlets }: Lookup,
): Pick<Coming, 'commune' | 'hamlet' | 'changedAt'> | undefined {
  const commune = communes.get(meeting.commune);
  if (!commune) return undefined;
  const hamlet = meeting.hamlet === undefined ? undefined : hamlets.get(meeting.hamlet);
  const home = hamlet && communes.get(hamlet.commune);
  return {
    changedAt: lastChangeOf([meeting, commune, ...(hamlet ? [hamlet] : [])]),
    commune: {
      id: commune.id,
      slug: commune.slug,
      address: communeAddress(commune),
      title: commune.name,
    },
    ...(hamlet &&
      home && {
        hamlet: {
          id: hamlet.id,
          slug: hamlet.slug,
          address: hamletAddress(home, hamlet),
          title: hamlet.name,
        },
      }),
  };
}

const lastChangeOf = (records: { updatedAt: string }[]) =>
  new Date(Math.max(...records.map(({ updatedAt }) => Date.parse(updatedAt)))).toISOString();

/**
 * A line of a list: it always says in which hamlet.
 * @param inCommune the list is that of a commune, which need not be named
 */
export function meetingRow(coming: Coming, { inCommune = false } = {}): MeetingRow {
  const { meeting, next } = coming;
  return {
    address: meetingAddress(meeting),
    title: meeting.title,
    day: next.day,
    weekday: weekdayName(next.day),
    hours: hoursInWords(meeting),
    where: placeInWords(coming, { inCommune }),
    endsAt: next.endsAt,
    ...(next.off !== undefined && { off: next.off }),
    ...(meeting.sample && { sample: true as const }),
  };
}

/** "Thứ bảy, 05/12/2026, 18 giờ 30 đến 20 giờ" */
export function timeInWords(meeting: Meeting, { day }: Pick<Occurrence, 'day'>): string {
  return `${dayInWords(day)}, ${hoursInWords(meeting)}`;
}

/** "Trụ sở ấp, ấp 5, xã Đất Mũi" */
export function placeInWords(
  { meeting, hamlet, commune }: Pick<Coming, 'meeting' | 'hamlet' | 'commune'>,
  { inCommune = false } = {},
): string {
  const said = wordsOf(meeting.place);
  const names = [hamlet?.title, inCommune ? undefined : commune.title];
  return [
    meeting.place,
    ...names.flatMap((name) => (name && !said.includes(wordsOf(name)) ? lowerFirst(name) : [])),
  ].join(', ');
}

/** Whole words: a place at “ấp 12” does not say “ấp 1”. */
const wordsOf = (text: string) =>
  ` ${fold(text)
    .split(/[^a-z0-9]+/)
    .join(' ')} `;

function bySoonest(one: Coming, other: Coming): number {
  return (
    Date.parse(one.next.startsAt) - Date.parse(other.next.startsAt) ||
    one.meeting.id.localeCompare(other.meeting.id)
  );
}
