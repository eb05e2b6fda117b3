import type {
  KioskCommune,
  KioskContent,
  KioskDesk,
  KioskDesks,
  KioskGuide,
  KioskPicture,
  KioskPlaces,
  KioskTeam,
} from '../../content/kiosk.ts';
import type { Page } from '../../content/renderer.ts';
import type { Picture } from '../../content/schema/blocks.ts';
import type { Commune } from '../../content/schema/commune.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { compareVietnamese } from '../../content/text/collate.ts';

/** The kiosk's host page and everything that it reads: `/kiosk/` and `/data/kiosk/…`. */
export function kioskPages(snapshot: Snapshot): Page[] {
  return [
    { ...page('/kiosk/', 'kiosk', {}), shows: [] },
    {
      ...page('/data/kiosk/huong-dan.json', 'json', kioskContent(snapshot)),
      shows: snapshot.guides.map(({ id }) => `guides:${id}`),
    },
    {
      ...page('/data/kiosk/quay.json', 'json', kioskDesks(snapshot)),
      shows: snapshot.desks.map(({ id }) => `desks:${id}`),
    },
    {
      ...page('/data/kiosk/xa-phuong.json', 'json', kioskPlaces(snapshot)),
      shows: snapshot.communes.map(({ id }) => `communes:${id}`),
    },
    ...snapshot.communes.map((commune) => communePage(snapshot, commune)),
  ];
}

function communePage(snapshot: Snapshot, commune: Commune): Page {
  const hamlets = snapshot.hamlets.filter((hamlet) => hamlet.commune === commune.id);
  const ids = new Set(hamlets.map(({ id }) => id));
  const teams = snapshot.teams.filter(({ hamlet }) => ids.has(hamlet));
  return {
    ...page(`/data/kiosk/${commune.slug}.json`, 'json', kioskCommune(snapshot, commune)),
    shows: [
      `communes:${commune.id}`,
      ...hamlets.map(({ id }) => `hamlets:${id}`),
      ...teams.map(({ id }) => `teams:${id}`),
    ],
  };
}

function page(address: string, kind: string, data: unknown): Omit<Page, 'shows'> {
  return { address, kind, language: 'vi', fullText: false, data };
}

function kioskContent(snapshot: Snapshot): KioskContent {
  const { settings, apps } = snapshot;
  const icons = new Map(snapshot.topics.map(({ id, icon }) => [id, icon]));
  return {
    siteUrl: settings.siteUrl,
    province: settings.province,
    guides: snapshot.guides
      .filter(({ language }) => language === 'vi')
      .map((guide) => kioskGuide(snapshot, guide, icons.get(guide.topic) ?? 'file-text')),
    topics: snapshot.topics.map(({ id, name, icon, parent }) => ({ id, name, icon, parent })),
    apps: apps.map(({ id, name, slug }) => ({ id, name, address: `/ung-dung/${slug}/` })),
    topTasks: settings.topTasks,
  };
}

function kioskGuide(snapshot: Snapshot, guide: Guide, icon: string): KioskGuide {
  const { id, slug, title, summary, topic, time, cost, where, prepare, officialLink } = guide;
  return {
    id,
    slug,
    title,
    summary,
    topic,
    icon,
    time,
    cost,
    where,
    prepare,
    officialLink,
    steps: guide.steps.map((step) => ({
      title: step.title,
      body: step.body,
      picture: kioskPicture(snapshot, step.picture),
      warning: step.warning,
    })),
  };
}

function kioskPicture(snapshot: Snapshot, picture: Picture | undefined): KioskPicture | undefined {
  if (picture?.type !== 'media') return picture;
  const file = snapshot.media.find(({ id }) => id === picture.media);
  const size = file?.sizes.find(({ width }) => width >= 960) ?? file?.sizes.at(-1);
  if (!file || !size) return undefined;
  const { filename, width, height } = size;
  return { type: 'media', src: `/media/${filename}`, width, height, alt: file.alt };
}

function kioskDesks(snapshot: Snapshot): KioskDesks {
  const communes = new Map(snapshot.communes.map((commune) => [commune.id, commune]));
  return {
    desks: snapshot.desks.flatMap((desk) => {
      const commune = communes.get(desk.commune);
      return commune ? [kioskDesk(desk, commune)] : [];
    }),
  };
}

function kioskDesk(desk: Snapshot['desks'][number], { id, slug, name }: Commune): KioskDesk {
  return {
    id: desk.id,
    code: desk.code,
    name: desk.name,
    commune: { id, slug, name },
    hours: desk.hours,
    opening: desk.opening,
    phone: desk.phone,
    onDuty: desk.onDuty,
    tasks: desk.tasks,
    idleSeconds: desk.idleSeconds,
    readingIdleSeconds: desk.readingIdleSeconds,
    volume: desk.volume,
    printer: desk.printer,
  };
}

function kioskPlaces(snapshot: Snapshot): KioskPlaces {
  const slugs = new Map(snapshot.communes.map(({ id, slug }) => [id, slug]));
  const districts = new Map(snapshot.formerUnits.map(({ id, name }) => [id, name]));
  return {
    communes: snapshot.communes
      .map(({ slug, name, short }) => ({ slug, name, short }))
      .sort((one, other) => compareVietnamese(one.short, other.short)),
    formerUnits: snapshot.formerUnits
      .filter(({ kind }) => kind === 'unit')
      .map(({ slug, name, district, now }) => ({
        slug,
        name,
        district: district === undefined ? undefined : districts.get(district),
        now: now.flatMap(({ commune }) => slugs.get(commune) ?? []),
      }))
      .sort((one, other) => compareVietnamese(one.name, other.name)),
  };
}

function kioskCommune(snapshot: Snapshot, commune: Commune): KioskCommune {
  const { slug, name, office } = commune;
  return {
    slug,
    name,
    office: { address: office.address, hours: office.hours, phone: office.phone },
    notices: currentNotices(snapshot, commune),
    hamlets: snapshot.hamlets
      .filter((hamlet) => hamlet.commune === commune.id && hamlet.replacedBy === undefined)
      .sort((one, other) => compareVietnamese(one.name, other.name))
      .map((hamlet) => ({
        slug: hamlet.slug,
        name: hamlet.name,
        formerNames: hamlet.formerNames,
        sample: hamlet.sample,
        teams: snapshot.teams.filter((team) => team.hamlet === hamlet.id).map(kioskTeam),
      })),
  };
}

function kioskTeam({
  id,
  name,
  meetingPlace,
  meetingHours,
  members,
}: Snapshot['teams'][number]): KioskTeam {
  return {
    id,
    name,
    meetingPlace,
    meetingHours,
    members: members.map((member) => ({
      id: member.id,
      name: member.name,
      role: member.role,
      organisation: member.organisation,
      skills: member.skills,
      phone: member.phone,
      zalo: member.zalo,
    })),
  };
}

function currentNotices(snapshot: Snapshot, commune: Commune): KioskCommune['notices'] {
  const now = Date.parse(snapshot.meta.asOf);
  return snapshot.notices
    .filter(({ communes }) => communes.length === 0 || communes.includes(commune.id))
    .filter(({ startsAt }) => Date.parse(startsAt) <= now)
    .filter(({ endsAt }) => endsAt === undefined || Date.parse(endsAt) > now)
    .map(({ title, summary, level, endsAt }) => ({ title, summary, level, endsAt }));
}
