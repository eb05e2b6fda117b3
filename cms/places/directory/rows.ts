import type { SelectType, Where } from 'payload';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { may } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import type { MemberFacts } from './missing.ts';
import type { Check } from './check.ts';

/** A row of the directory as its newest version says. Relations are ids. */
interface Row {
  id: string;
  _status?: string | null;
}

export interface HamletRow extends Row {
  name?: string | null;
  commune?: string | null;
  households?: number | null;
  sample?: boolean | null;
}

export interface TeamRow extends Row {
  name?: string | null;
  hamlet?: string | null;
  commune?: string | null;
  meetingHours?: string | null;
  trainings?: { date?: string | null; people?: number | null }[] | null;
  members?: (MemberFacts & { name?: string | null; role?: string | null })[] | null;
  createdAt: string;
  sample?: boolean | null;
}

/** Returns the name of a place in reports; a draft may have no name yet. */
export const nameOf = ({ name }: { name?: string | null }): string => name || '(chưa đặt tên)';

/** Everything that says what hamlets lack. */
export interface DirectoryRows {
  hamlets: HamletRow[];
  teams: TeamRow[];
  /** Team → when it was last checked. */
  checkedAt: Map<string, string>;
  seesPhones: boolean;
}

/** Those who only look are not shown phones and consents: see `fieldForKeepers`. */
const seesPhones = (user: Visitor) => may(user, 'seePeople');

/**
 * Hamlets of today, their teams and checks, as far as whoever asks may read them: three
 * queries, however many there are.
 * @param commune id of the only commune to read
 */
export async function readDirectory(asking: Asking, commune?: string): Promise<DirectoryRows> {
  const inCommune: Where = commune ? { commune: { equals: commune } } : {};
  // Not in parallel: a MongoDB transaction allows one operation at a time.
  const hamlets = await readNewest<HamletRow>(asking, 'hamlets', {
    where: { and: [inCommune, { replacedBy: { exists: false } }] },
    select: { name: true, commune: true, households: true, sample: true },
  });
  const teams = await readNewest<TeamRow>(asking, 'teams', {
    where: inCommune,
    select: {
      name: true,
      hamlet: true,
      commune: true,
      meetingHours: true,
      trainings: { date: true, people: true },
      createdAt: true,
      _status: true,
      sample: true,
      members: { name: true, role: true, ...(seesPhones(asking.user) && seen) },
    },
  });
  const checks = await readNewest<Check>(asking, 'team-checks', { where: inCommune });
  return {
    hamlets,
    teams,
    checkedAt: new Map(checks.flatMap(({ id, checkedAt }) => (checkedAt ? [[id, checkedAt]] : []))),
    seesPhones: seesPhones(asking.user),
  };
}

const seen: SelectType = { phone: true, consent: true };
