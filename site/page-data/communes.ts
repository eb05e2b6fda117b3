import { dataAddresses } from '../../content/data-addresses.ts';
import type { Commune } from '../../content/schema/commune.ts';
import type { OpeningHours } from '../../content/opening.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import {
  calendarAddress,
  communeAddress,
  fixed,
  formerUnitAddress,
  hamletAddress,
} from '../../content/addresses.ts';
import { beginningInWords } from '../../content/meetings/words.ts';
import { present } from '../../content/present.ts';
import { meetingWords } from '../words/meetings.ts';
import { placeWords } from '../words/places.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { traps, type Trap } from './former-units.ts';
import type { Callee } from './calls.ts';
import { calendarFile } from './calendars.ts';
import { type Coming, meetingRow, type MeetingRow, nextOfEach } from './coming-meetings.ts';
import type { Link, Listing } from './frame.ts';
import { jsonFile } from './json-file.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import { runningNotices, type NoticeView } from './notices.ts';
import type { FilePage, HtmlPage } from './page.ts';
import { reachable } from './reach.ts';

const words = placeWords('vi');

/** The public service desk of a commune, and the Ấp Số desks beside it. */
export interface OfficeView {
  address?: string;
  hours?: string;
  phone?: string;
  mapUrl?: string;
  desks: { name: string; hours?: string; phone?: string }[];
  /** Whom to call instead, where neither has a number. */
  instead: Callee[];
}

export interface HamletRow extends Link {
  kind: Hamlet['kind'];
  slug: string;
  /** The number of people in its teams; 0 = the team is being set up anew. */
  members: number;
  formerNames: string[];
  sample: boolean;
}

export interface CommuneData {
  name: string;
  kind: Commune['type'];
  slug: string;
  altSpelling?: string;
  note?: string;
  office: OfficeView;
  hamlets: HamletRow[];
  /** Hamlets that were merged or renamed, with where they went. */
  replaced: (Link & { kind: Hamlet['kind']; now?: Link })[];
  notices: NoticeView[];
  meetings: MeetingRow[];
  /** Meetings that the page does not list. */
  moreMeetings: number;
  calendar?: string;
  former: (Link & { part: 'all' | 'part' | 'unchanged'; district?: string })[];
  traps: Trap[];
}

/** A commune to choose. */
export interface CommuneRow extends Link {
  /** True if its hamlets and their teams are known. */
  listed: boolean;
}

export interface CommunesData {
  communes: CommuneRow[];
}

declare module './page.ts' {
  interface HtmlKinds {
    communes: CommunesData;
    commune: CommuneData;
  }
}

/** `/data/xa-phuong/<commune>.json`: fills the second field of the place finder. */
export interface HamletsFile {
  name: string;
  address: string;
  hamlets: Link[];
  /** Its desk, else the nearest who answers. */
  call: Callee[];
  /** The opening hours of the desk: by the clock where they are known, else in words. */
  hours?: OpeningHours | string;
  /** Meetings held there, the next first. */
  meetings: NearMeeting[];
}

/** A meeting as the home page names it. */
export interface NearMeeting extends Pick<MeetingRow, 'address' | 'title' | 'where' | 'endsAt'> {
  /** "thứ bảy 05/12, 18 giờ 30" */
  when: string;
  /** The address of its hamlet; without one it is for the whole commune. */
  hamlet?: string;
}

/** The list of communes. */
export function communesPage(lookup: Lookup): HtmlPage {
  return makePage(
    'communes',
    {
      address: fixed.communes,
      shows: lookup.snapshot.communes.map(({ id }) => `communes:${id}`),
      frame: {
        title: words.all,
        description: words.about,
      },
      data: { communes: communeRows(lookup) },
    },
    lookup,
  );
}

/** The page of a commune as lists name it. */
export function communeListing(commune: Commune, lookup: Lookup): Listing {
  const hamlets = lookup.hamletsOfCommune.get(commune.id) ?? [];
  return {
    address: communeAddress(commune),
    title: commune.name,
    isHidden: false,
    shows: [`communes:${commune.id}`, ...hamlets.map(({ id }) => `hamlets:${id}`)],
  };
}

/** Meetings that the page of a commune lists. */
const meetingsTold = 8;
/** Meetings of each hamlet that the home page may name. */
const nearTold = 2;

/**
 * The page of a commune, the file of its hamlets, and its meetings for calendars.
 * @param coming its meetings that are not over
 */
export function communePages(
  commune: Commune,
  lookup: Lookup,
  coming: Coming[],
): (HtmlPage | FilePage)[] {
  const address = communeAddress(commune);
  const { shows } = communeListing(commune, lookup);
  const title = meetingWords('vi').calendar(lowerFirst(commune.name));
  return [
    communePage(commune, lookup, coming),
    hamletsFile(commune, lookup, coming),
    ...(coming.length > 0 ? [calendarFile(address, title, coming, lookup, shows)] : []),
  ];
}

/** All communes in the order of their names, wards apart from the rest. */
export function communeRows(lookup: Lookup): CommuneRow[] {
  return lookup.snapshot.communes
    .toSorted((left, right) => compareVietnamese(left.short, right.short))
    .map((commune) => ({
      address: communeAddress(commune),
      title: commune.name,
      listed: (lookup.hamletsOfCommune.get(commune.id) ?? []).some(({ id }) =>
        lookup.teamsOfHamlet.has(id),
      ),
    }));
}

function communePage(commune: Commune, lookup: Lookup, coming: Coming[]): HtmlPage {
  const { name, type: kind, slug, altSpelling, note } = commune;
  const hamlets = sortedHamlets(commune, lookup);
  const current = hamlets.filter(({ replacedBy }) => replacedBy === undefined);
  const office = officeOf(commune, lookup);
  return makePage(
    'commune',
    {
      address: communeAddress(commune),
      fullText: true,
      shows: [
        ...communeListing(commune, lookup).shows,
        ...coming.map(({ meeting }) => `meetings:${meeting.id}`),
      ],
      frame: {
        title: name,
        description: words.commune.about(name, lookup.snapshot.settings.province),
        crumbs: [{ address: fixed.communes, title: words.crumb }],
        structured: [structuredOffice(commune)],
      },
      card: { label: words.commune.card(current.length), drawing: 'hoi-to-cong-nghe' },
      data: {
        name,
        kind,
        slug,
        ...(altSpelling && { altSpelling }),
        ...(note && { note }),
        office,
        hamlets: current.map((hamlet) => ({
          address: hamletAddress(commune, hamlet),
          title: hamlet.name,
          kind: hamlet.kind,
          slug: hamlet.slug,
          members: (lookup.teamsOfHamlet.get(hamlet.id) ?? []).flatMap((team) => team.members)
            .length,
          formerNames: hamlet.formerNames,
          sample: hamlet.sample,
        })),
        replaced: hamlets
          .filter(({ replacedBy }) => replacedBy !== undefined)
          .map((hamlet) => {
            const now = successor(hamlet, lookup);
            return {
              address: hamletAddress(commune, hamlet),
              title: hamlet.name,
              kind: hamlet.kind,
              ...(now && { now }),
            };
          }),
        notices: runningNotices(lookup, commune.id),
        meetings: coming
          .slice(0, meetingsTold)
          .map((each) => meetingRow(each, { inCommune: true })),
        moreMeetings: Math.max(0, coming.length - meetingsTold),
        ...(coming.length > 0 && { calendar: calendarAddress(communeAddress(commune)) }),
        former: formerUnitsOf(commune, lookup),
        traps: traps(commune, lookup),
      },
    },
    lookup,
  );
}

/** Returns the office people go to when the post of a hamlet is empty. */
export function officeOf(commune: Commune, lookup: Lookup): OfficeView {
  const desks = lookup.snapshot.desks
    .filter((desk) => desk.commune === commune.id)
    .map(({ name, hours, phone }) => present({ name, hours, phone }));
  const answers = commune.office.phone ?? desks.find(({ phone }) => phone);
  const instead = answers ? [] : reachable(commune, lookup);
  return present({ ...commune.office, desks, instead });
}

/** The hamlet that a merged or renamed one is today. */
export function successor(hamlet: Hamlet, lookup: Lookup): Link | undefined {
  const next = hamlet.replacedBy === undefined ? undefined : lookup.hamlets.get(hamlet.replacedBy);
  const commune = next && lookup.communes.get(next.commune);
  return next && commune
    ? { address: hamletAddress(commune, next), title: `${next.name}, ${commune.name}` }
    : undefined;
}

function sortedHamlets(commune: Commune, lookup: Lookup): Hamlet[] {
  return (lookup.hamletsOfCommune.get(commune.id) ?? []).toSorted((left, right) =>
    compareVietnamese(left.name, right.name),
  );
}

function formerUnitsOf(commune: Commune, lookup: Lookup): CommuneData['former'] {
  return (lookup.unitsOfCommune.get(commune.id) ?? []).map(({ unit, part }) => {
    const district =
      unit.district === undefined ? undefined : lookup.formerUnits.get(unit.district);
    return {
      address: formerUnitAddress(unit),
      title: unit.name,
      part,
      ...(district && { district: district.name }),
    };
  });
}

function hamletsFile(commune: Commune, lookup: Lookup, coming: Coming[]): FilePage {
  const current = sortedHamlets(commune, lookup).filter((hamlet) => !hamlet.replacedBy);
  const hours = hoursOf(commune, lookup);
  const held = coming.filter(({ next }) => next.off === undefined);
  return jsonFile<HamletsFile>(
    dataAddresses.hamlets(commune.slug),
    {
      name: commune.name,
      address: communeAddress(commune),
      hamlets: current.map((hamlet) => ({
        address: hamletAddress(commune, hamlet),
        title: hamlet.name,
      })),
      call: reachable(commune, lookup),
      ...(hours && { hours }),
      meetings: nextOfEach(held, nearTold).map(nearMeeting),
    },
    [`communes:${commune.id}`, ...current.map(({ id }) => `hamlets:${id}`)],
  );
}

function nearMeeting(coming: Coming): NearMeeting {
  const { address, title, where, endsAt } = meetingRow(coming, { inCommune: true });
  const when = beginningInWords(coming.next.day, coming.meeting.opens);
  return present({ address, title, when, where, endsAt, hamlet: coming.hamlet?.address });
}

/** Holidays that are over are left out. */
function hoursOf(commune: Commune, { snapshot }: Lookup): HamletsFile['hours'] {
  const desk = snapshot.desks.find(
    (desk) => desk.commune === commune.id && desk.opening.length > 0,
  );
  if (!desk) return commune.office.hours;
  const today = dayOfInstant(snapshot.meta.asOf);
  const closedDays = snapshot.settings.closedDays.filter(({ to }) => to >= today);
  return { opening: desk.opening, closedDays };
}

function structuredOffice({ name, office }: Commune): object {
  return {
    '@type': 'GovernmentOffice',
    name: words.office.title(lowerFirst(name)),
    ...(office.address && { address: office.address }),
    ...(office.phone && { telephone: office.phone }),
  };
}
