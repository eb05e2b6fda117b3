import { quayAddress } from '../../content/addresses.ts';
import { kioskAddresses } from '../../content/kiosk/data-addresses.ts';
import type {
  KioskCommune,
  KioskDesk,
  KioskDesks,
  KioskPlaces,
  KioskTeam,
} from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import type { Page } from '../../content/renderer.ts';
import type { Commune } from '../../content/schema/commune.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { ClosedDays } from '../../content/schema/settings.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { drawings } from '../../look/drawings/drawings.ts';
import { type Coming, meetingRow, nextOfEach, timeInWords } from './coming-meetings.ts';
import { kioskContent, latest } from './kiosk-content.ts';
import type { Lookup } from './lookup.ts';

/** The host pages of the kiosk and of whoever is on duty, and what every desk reads: `/data/kiosk/…`. */
export function kioskPages(lookup: Lookup): Page[] {
  const { snapshot } = lookup;
  return [
    { ...page('/kiosk/', 'kiosk', lettersOf(snapshot)), shows: [] },
    { ...page(quayAddress, 'quay', {}), shows: [] },
    {
      ...page(kioskAddresses.guides, 'json', kioskContent(lookup)),
      shows: snapshot.guides.map(({ id }) => `guides:${id}`),
    },
    {
      ...page(kioskAddresses.desks, 'json', kioskDesks(snapshot)),
      shows: snapshot.desks.map(({ id }) => `desks:${id}`),
    },
    {
      ...page(
        kioskAddresses.drawings,
        'json',
        Object.fromEntries(drawings.map(({ id, svg }) => [id, svg])),
      ),
      shows: [],
    },
    {
      ...page(kioskAddresses.places, 'json', kioskPlaces(snapshot)),
      shows: snapshot.communes.map(({ id }) => `communes:${id}`),
    },
  ];
}

/** The letters that the machine may lack and that its guides are written in. */
function lettersOf({ guides }: Snapshot): { hasKhmer?: true } {
  return guides.some(({ language }) => language === 'km') ? { hasKhmer: true } : {};
}

/** Builds what a desk reads of its commune: `/data/kiosk/<commune>.json`. */
export function kioskCommunePage(snapshot: Snapshot, commune: Commune, coming: Coming[]): Page {
  const hamlets = snapshot.hamlets.filter((hamlet) => hamlet.commune === commune.id);
  const ids = new Set(hamlets.map(({ id }) => id));
  const teams = snapshot.teams.filter(({ hamlet }) => ids.has(hamlet));
  return {
    ...page(kioskAddresses.commune(commune.slug), 'json', kioskCommune(snapshot, commune, coming)),
    shows: [
      `communes:${commune.id}`,
      ...hamlets.map(({ id }) => `hamlets:${id}`),
      ...teams.map(({ id }) => `teams:${id}`),
      ...coming.map(({ meeting }) => `meetings:${meeting.id}`),
    ],
  };
}

function page(address: string, kind: string, data: unknown): Omit<Page, 'shows'> {
  return { address, kind, language: 'vi', fullText: false, data };
}

function kioskDesks(snapshot: Snapshot): KioskDesks {
  const communes = new Map(snapshot.communes.map((commune) => [commune.id, commune]));
  const today = dayOfInstant(snapshot.meta.asOf);
  const closedDays = snapshot.settings.closedDays.filter(({ to }) => to >= today);
  return {
    desks: snapshot.desks.flatMap((desk) => {
      const commune = communes.get(desk.commune);
      return commune ? [kioskDesk(desk, commune, closedDays)] : [];
    }),
  };
}

function kioskDesk(
  desk: Snapshot['desks'][number],
  { id, slug, name }: Commune,
  closedDays: ClosedDays[],
): KioskDesk {
  return present({
    id: desk.id,
    code: desk.code,
    name: desk.name,
    commune: { id, slug, name },
    hours: desk.hours,
    opening: desk.opening,
    closedDays,
    phone: desk.phone,
    onDuty: desk.onDuty,
    tasks: desk.tasks,
    idleSeconds: desk.idleSeconds,
    readingIdleSeconds: desk.readingIdleSeconds,
    volume: desk.volume,
    printer: desk.printer,
  });
}

function kioskPlaces(snapshot: Snapshot): KioskPlaces {
  const districts = new Map(snapshot.formerUnits.map(({ id, name }) => [id, name]));
  return {
    communes: snapshot.communes
      .toSorted((one, other) => compareVietnamese(one.short, other.short))
      .map(({ slug, name }) => ({ slug, name })),
    formerUnits: snapshot.formerUnits
      .filter(({ kind }) => kind === 'unit')
      .map(({ slug, name, district }) =>
        present({
          slug,
          name,
          district: district === undefined ? undefined : districts.get(district),
        }),
      )
      .sort((one, other) => compareVietnamese(one.name, other.name)),
  };
}

function kioskCommune(snapshot: Snapshot, commune: Commune, coming: Coming[]): KioskCommune {
  const { slug, name, office } = commune;
  const hamlets = snapshot.hamlets
    .filter((hamlet) => hamlet.commune === commune.id && hamlet.replacedBy === undefined)
    .sort((one, other) => compareVietnamese(one.name, other.name));
  const replaced = Map.groupBy(snapshot.hamlets, ({ replacedBy }) => replacedBy);
  const ids = new Set(hamlets.map(({ id }) => id));
  const teams = snapshot.teams.filter(({ hamlet }) => ids.has(hamlet));
  return present({
    slug,
    name,
    updatedAt: latest([commune, ...hamlets, ...teams]),
    office: present({ address: office.address, hours: office.hours, phone: office.phone }),
    notices: currentNotices(snapshot, commune),
    meetings: nextOfEach(coming, meetingsTold).map(kioskMeeting),
    hamlets: hamlets.map((hamlet) => ({
      slug: hamlet.slug,
      name: hamlet.name,
      formerNames: [
        ...new Set([
          ...hamlet.formerNames,
          ...(replaced.get(hamlet.id) ?? []).map(({ name: old }) => old),
        ]),
      ],
      sample: hamlet.sample,
      teams: teams.filter((team) => team.hamlet === hamlet.id).map(kioskTeam),
    })),
  });
}

/** Meetings of each hamlet that a desk tells. */
const meetingsTold = 3;

function kioskMeeting(coming: Coming): KioskCommune['meetings'][number] {
  const { meeting, hamlet, next, later } = coming;
  const { address, title, where, sample } = meetingRow(coming, { inCommune: true });
  return present({
    address,
    title,
    where,
    times: [next, ...later].map((time) =>
      present({
        when: timeInWords(meeting, time),
        startsAt: time.startsAt,
        endsAt: time.endsAt,
        off: time.off,
      }),
    ),
    sample,
    hamlet: hamlet?.slug,
  });
}

function kioskTeam({
  id,
  name,
  meetingPlace,
  meetingHours,
  members,
}: Snapshot['teams'][number]): KioskTeam {
  return present({
    id,
    name,
    meetingPlace,
    meetingHours,
    members: members.map((member) =>
      present({
        id: member.id,
        name: member.name,
        role: member.role,
        organisation: member.organisation,
        skills: member.skills,
        phone: member.phone,
        zalo: member.zalo,
      }),
    ),
  });
}

function currentNotices(snapshot: Snapshot, commune: Commune): KioskCommune['notices'] {
  const now = Date.parse(snapshot.meta.asOf);
  return snapshot.notices
    .filter(({ communes }) => communes.length === 0 || communes.includes(commune.id))
    .filter(({ startsAt }) => Date.parse(startsAt) <= now)
    .filter(({ endsAt }) => endsAt === undefined || Date.parse(endsAt) > now)
    .map(({ title, summary, level, endsAt }) => present({ title, summary, level, endsAt }));
}
