import { dayOfInstant } from '../../../content/text/date.ts';
import { may, rolesThatMay } from '../../base/access/abilities.ts';
import { idOf } from '../../base/access/roles.ts';
import { type CommuneCounts, readCommunes } from './communes.ts';
import { type Lack, lacks } from './missing.ts';
import { latestReminders, type Reminder } from './remind.ts';
import type { Asking } from '../../base/access/asking.ts';

/** A commune, who keeps it, and when that person was last asked to. */
export interface CommuneReport extends CommuneCounts {
  /** Officials of the commune. */
  keepers: string[];
  reminded?: Reminder;
}

/** The state of the whole province: every commune, the worst first, and the sums of all. */
export interface ProvinceReport {
  communes: CommuneReport[];
  sum: Pick<CommuneCounts, 'hamlets' | 'complete' | 'lacking'>;
  /** True if phones could be looked at; else nothing is said about them. */
  seesPhones: boolean;
  /** Communes that nobody keeps. */
  unkept: number;
  /** Calendar day in Vietnam. */
  day: string;
}

/** Reads how the communes stand that whoever asks may read. */
export async function readReport(asking: Asking, now = new Date()): Promise<ProvinceReport> {
  const counts = await readCommunes(asking, now);
  const keepers = await readKeepers(asking);
  const reminders = await latestReminders(asking.payload);
  const communes = counts.map((commune) => {
    const reminded = reminders.get(commune.id);
    return {
      ...commune,
      keepers: keepers.get(commune.id) ?? [],
      ...(reminded && { reminded }),
    };
  });
  return {
    communes,
    sum: sumOf(counts),
    seesPhones: may(asking.user, 'seePeople'),
    unkept: communes.filter((commune) => commune.keepers.length === 0).length,
    day: dayOfInstant(now),
  };
}

/** Commune → the officials who keep it. */
async function readKeepers({ payload }: Asking): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { in: rolesThatMay('keepOwnCommune') } },
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { name: true, commune: true },
  });
  const keepers = new Map<string, string[]>();
  for (const { commune, name } of docs) {
    const id = idOf(commune);
    if (id) keepers.set(id, [...(keepers.get(id) ?? []), name]);
  }
  return keepers;
}

function sumOf(counts: CommuneCounts[]): ProvinceReport['sum'] {
  const sum = (of: (commune: CommuneCounts) => number) =>
    counts.reduce((total, commune) => total + of(commune), 0);
  const lacking = lacks.map((lack) => [lack, sum((commune) => commune.lacking[lack])]);
  return {
    hamlets: sum(({ hamlets }) => hamlets),
    complete: sum(({ complete }) => complete),
    lacking: Object.fromEntries(lacking) as Record<Lack, number>,
  };
}
