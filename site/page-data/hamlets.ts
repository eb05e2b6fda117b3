import type { Commune } from '../../content/schema/commune.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';
import type { Team } from '../../content/schema/team.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import type { Contact } from '../../content/text/vcard.ts';
import { calendarAddress, communeAddress, fixed, hamletAddress } from '../../content/addresses.ts';
import { meetingWords } from '../words/meetings.ts';
import { placeWords } from '../words/places.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { calendarFile } from './calendars.ts';
import {
  type Coming,
  comingIn,
  meetingRow,
  type MeetingRow,
  ownBeforeOthers,
} from './coming-meetings.ts';
import { officeOf, successor, type OfficeView } from './communes.ts';
import type { Link, Listing, Row } from './frame.ts';
import { taskRows } from './home.ts';
import { type TeamView, viewTeams } from './hamlet-teams.ts';
import { type Held, heldRow, type HeldRow } from './held-meetings.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { FilePage, HtmlPage } from './page.ts';
import { trainedIn, type TrainedView } from './trained.ts';

const words = placeWords('vi');

export interface HamletData {
  name: string;
  kind: Hamlet['kind'];
  commune: Link & { slug: string };
  formerNames: string[];
  households?: number;
  /** Of all its teams. */
  trained?: TrainedView;
  validFrom?: string;
  /** The unit the hamlet is today, when it was merged or renamed. */
  now?: Link;
  sample: boolean;
  teams: TeamView[];
  /** The whole team as contacts; nothing when nobody gave a number. */
  card?: string;
  poster?: string;
  /** The commune's desk, when nobody of the team can be reached. */
  office?: OfficeView;
  meetings: MeetingRow[];
  /** Meetings that were held lately, for the page of members. */
  held: HeldRow[];
  /** Meetings that the page does not list. */
  moreMeetings: number;
  /** Its meetings as a file for calendars. */
  calendar?: string;
  tasks: Row[];
  updatedOn: string;
}

export interface PosterData {
  name: string;
  commune: string;
  address: string;
  sample: boolean;
  teams: Pick<TeamView, 'name' | 'meetingPlace' | 'meetingHours' | 'members'>[];
  office?: OfficeView;
}

/** Contacts of a vCard file. */
export interface CardData {
  contacts: Contact[];
}

declare module './page.ts' {
  interface HtmlKinds {
    hamlet: HamletData;
    poster: PosterData;
  }
  interface FileKinds {
    card: CardData;
  }
}

/** Lists what the pages of hamlets suggest to do. */
export function hamletTasks(lookup: Lookup): Row[] {
  return taskRows(lookup).slice(0, 4);
}

/** The contents of a hamlet's page beside what is known of the hamlet. */
interface Around {
  tasks: Row[];
  /** The meetings of the commune that are not over. */
  coming: Coming[];
  /** Those that were held lately. */
  held: Held[];
}

/** Meetings that the page of a hamlet lists. */
const meetingsTold = 4;
/** Meetings that were held that the page of members tells of. */
const heldTold = 6;

/**
 * For each hamlet of a commune: its page, the notice to hang up, the contacts to save, its meetings for
 * calendars.
 */
export function hamletPages(
  commune: Commune,
  lookup: Lookup,
  around: Around,
): (HtmlPage | FilePage)[] {
  const hamlets = lookup.hamletsOfCommune.get(commune.id) ?? [];
  return hamlets.flatMap((hamlet) => pagesOf(hamlet, commune, around, lookup));
}

/** The page of a hamlet as lists name it. */
export function hamletListing(hamlet: Hamlet, commune: Commune, teams: Team[]): Listing {
  return {
    address: hamletAddress(commune, hamlet),
    title: words.hamlet.title(placeOf(hamlet, commune)),
    isHidden: hamlet.sample,
    shows: [`hamlets:${hamlet.id}`, ...teams.map(({ id }) => `teams:${id}`)],
  };
}

/** “ấp 1, xã Đất Mũi” */
const placeOf = (hamlet: Hamlet, commune: Commune) =>
  `${lowerFirst(hamlet.name)}, ${lowerFirst(commune.name)}`;

function pagesOf(
  hamlet: Hamlet,
  commune: Commune,
  { tasks, coming, held }: Around,
  lookup: Lookup,
): (HtmlPage | FilePage)[] {
  const teams = lookup.teamsOfHamlet.get(hamlet.id) ?? [];
  const listing = hamletListing(hamlet, commune, teams);
  const { address, shows } = listing;
  const views = viewTeams(teams, address, lookup);
  const reachable = teams.some((team) => team.members.some(({ phone }) => phone));
  const place = placeOf(hamlet, commune);
  const office = reachable ? undefined : officeOf(commune, lookup);
  const now = successor(hamlet, lookup);
  const meetings = now ? [] : comingIn(coming, { commune: commune.id, hamlet: hamlet.id });
  const latest = [hamlet, ...teams].map(({ updatedAt }) => dayOfInstant(updatedAt)).sort();
  const page = makePage(
    'hamlet',
    {
      address,
      shows: [...shows, ...meetings.map(({ meeting }) => `meetings:${meeting.id}`)],
      frame: {
        title: listing.title,
        description: words.hamlet.about(place),
        crumbs: [
          { address: fixed.communes, title: words.crumb },
          { address: communeAddress(commune), title: commune.name },
        ],
        ...(listing.isHidden && { hidden: true as const }),
      },
      data: {
        name: hamlet.name,
        kind: hamlet.kind,
        commune: { address: communeAddress(commune), title: commune.name, slug: commune.slug },
        formerNames: hamlet.formerNames,
        ...(hamlet.households && { households: hamlet.households }),
        ...trainedIn(teams),
        ...(hamlet.validFrom && { validFrom: hamlet.validFrom }),
        ...(now && { now }),
        sample: hamlet.sample,
        teams: views,
        ...(reachable && { card: `${address}to.vcf` }),
        ...(teams.length > 0 && { poster: `${address}bang-tin/` }),
        ...(office && { office }),
        meetings: ownBeforeOthers(meetings, meetingsTold).map((each) =>
          meetingRow(each, { inCommune: true }),
        ),
        held: (now ? [] : comingIn(held, { commune: commune.id, hamlet: hamlet.id }))
          .slice(0, heldTold)
          .map(heldRow),
        moreMeetings: Math.max(0, meetings.length - meetingsTold),
        ...(meetings.length > 0 && { calendar: calendarAddress(address) }),
        tasks,
        updatedOn: latest.at(-1) ?? '',
      },
    },
    lookup,
  );
  const calendars =
    meetings.length > 0
      ? [calendarFile(address, meetingWords('vi').calendar(place), meetings, lookup, shows)]
      : [];
  if (teams.length === 0) return [page, ...calendars];
  return [
    page,
    ...calendars,
    posterPage({ hamlet, commune, place, address, views, office, shows }, lookup),
    ...cardFiles(teams, address, place, lookup.snapshot.settings.siteUrl, shows),
  ];
}

interface PosterParts {
  hamlet: Hamlet;
  commune: Commune;
  /** “ấp 1, xã Đất Mũi” */
  place: string;
  address: string;
  views: TeamView[];
  office: OfficeView | undefined;
  shows: string[];
}

function posterPage(
  { hamlet, commune, place, address, views, office, shows }: PosterParts,
  lookup: Lookup,
): HtmlPage {
  return makePage(
    'poster',
    {
      address: `${address}bang-tin/`,
      shows,
      frame: {
        title: words.poster.title(place),
        description: words.poster.about(place),
        crumbs: [
          { address: communeAddress(commune), title: commune.name },
          { address, title: hamlet.name },
        ],
        hidden: true,
      },
      data: {
        name: hamlet.name,
        commune: commune.name,
        address,
        sample: hamlet.sample,
        teams: views.map(({ name, meetingPlace, meetingHours, members }) => ({
          name,
          ...(meetingPlace && { meetingPlace }),
          ...(meetingHours && { meetingHours }),
          members,
        })),
        ...(office && { office }),
      },
    },
    lookup,
  );
}

function cardFiles(
  teams: Team[],
  address: string,
  place: string,
  siteUrl: string,
  shows: string[],
): FilePage[] {
  const contacts = teams
    .flatMap((team) => team.members)
    .map(({ name, role, organisation, phone }): Contact => ({
      name: words.hamlet.contact(name),
      role: [role, organisation].filter(Boolean).join(', '),
      organisation: words.hamlet.title(place),
      ...(phone && { phone }),
      url: `${siteUrl}${address}`,
    }));
  const file = (name: string, ofFile: Contact[]): FilePage => ({
    address: `${address}${name}.vcf`,
    kind: 'card',
    language: 'vi',
    fullText: false,
    shows,
    data: { contacts: ofFile },
  });
  const numbered = contacts.map((contact, at) => ({ contact, name: String(at + 1) }));
  const reachable = numbered.filter(({ contact }) => contact.phone);
  if (reachable.length === 0) return [];
  return [
    file(
      'to',
      reachable.map(({ contact }) => contact),
    ),
    ...reachable.map(({ contact, name }) => file(name, [contact])),
  ];
}
