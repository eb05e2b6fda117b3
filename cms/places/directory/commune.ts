import { readMachines } from '../../desks/machines/machine-state.ts';
import type { Commune, Desk, Notice } from '../../payload-types.ts';
import { type Directory, directoryOf } from './hamlets.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { nameOf, readDirectory } from './rows.ts';

/** A fact that a commune's office or desk does not give yet, and the field that mends it. */
export interface Gap {
  field: string;
  what: 'address' | 'hours' | 'phone';
}

export interface DeskView {
  id: string;
  name: string;
  hours?: string;
  phone?: string;
  gaps: Gap[];
  /** Since when its machine is silent, ISO 8601. */
  silentSince?: string;
}

/** A notice of the commune that runs or is still to come. Instants are ISO 8601. */
export interface NoticeView {
  id: string;
  title: string;
  startsAt?: string;
  endsAt?: string;
  state: 'draft' | 'coming' | 'running';
}

/** All that a commune keeps: its hamlets, the worst first, its office, desks and notices. */
export interface CommuneView extends Directory {
  id: string;
  name: string;
  office: { address?: string; hours?: string; phone?: string; gaps: Gap[] };
  desks: DeskView[];
  notices: NoticeView[];
  /** True if phones could be looked at. */
  seesPhones: boolean;
}

/** Notices that are told. */
const mostNotices = 5;

/** Reads a commune as far as the user may; nothing when it may not be read. A fixed number of queries. */
export async function readCommune(
  asking: Asking,
  id: string,
  now = new Date(),
): Promise<CommuneView | undefined> {
  const [commune] = await readNewest<Commune>(asking, 'communes', {
    where: { id: { equals: id } },
    select: { name: true, office: true },
  });
  if (!commune) return undefined;
  const rows = await readDirectory(asking, id);
  return {
    id,
    name: nameOf(commune),
    office: { ...textsOf(commune.office), gaps: officeGaps(commune.office) },
    ...directoryOf(rows, now),
    desks: await readDesks(asking, id, now),
    notices: await readNotices(asking, id, now),
    seesPhones: rows.seesPhones,
  };
}

type Office = Commune['office'];

const officeFields = ['address', 'hours', 'phone'] as const;

function textsOf(office: Office): Omit<CommuneView['office'], 'gaps'> {
  return Object.fromEntries(
    officeFields.flatMap((field) => (office?.[field] ? [[field, office[field]]] : [])),
  );
}

function officeGaps(office: Office): Gap[] {
  return officeFields
    .filter((what) => !office?.[what]?.trim())
    .map((what) => ({ what, field: `office.${what}` }));
}

async function readDesks(asking: Asking, commune: string, now: Date): Promise<DeskView[]> {
  const desks = await readNewest<Desk>(asking, 'desks', {
    where: { commune: { equals: commune } },
    select: { name: true, hours: true, phone: true, opening: true },
  });
  if (desks.length === 0) return [];
  const { silent } = await readMachines(asking.payload, asking.user, now);
  return desks.map(({ id, name, hours, phone, opening }) => {
    const since = silent.find((desk) => desk.id === id)?.since;
    const gaps: Gap[] = [];
    if (!hours && !opening?.length) gaps.push({ what: 'hours', field: 'opening' });
    if (!phone) gaps.push({ what: 'phone', field: 'phone' });
    return {
      id,
      name,
      ...(hours && { hours }),
      ...(phone && { phone }),
      gaps,
      ...(since && { silentSince: since }),
    };
  });
}

async function readNotices(asking: Asking, commune: string, now: Date): Promise<NoticeView[]> {
  const at = now.toISOString();
  const notices = await readNewest<Notice>(asking, 'notices', {
    where: {
      and: [
        { communes: { in: [commune] } },
        { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: at } }] },
      ],
    },
    select: { title: true, startsAt: true, endsAt: true, _status: true },
    sort: '-startsAt',
    limit: mostNotices,
  });
  return notices.map(({ id, title, startsAt, endsAt, _status }) => ({
    id,
    title,
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    state: _status === 'draft' ? 'draft' : startsAt > at ? 'coming' : 'running',
  }));
}
