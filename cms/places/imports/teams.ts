import { idOf } from '../../base/access/roles.ts';
import type { Team } from '../../payload-types.ts';
import type { Known } from './known.ts';
import { exactKeyOf, hamletKey, keyOf, teamKey } from './names.ts';
import type { HamletGroup } from './places.ts';
import type { Entry, Faults } from './rows.ts';
import { newPrefix, saysNew } from './scope.ts';
import type { ColumnKey } from './list-form.ts';

/** A team of the list, with the rows that are about it. */
export interface TeamGroup {
  id: string;
  known: Team | undefined;
  name: string;
  hamlet: HamletGroup;
  entries: Entry[];
}

/** Columns that say something of a team or of somebody in it. */
const ofTeams: ColumnKey[] = [
  'team',
  'decisionNumber',
  'decisionDate',
  'meetingPlace',
  'meetingHours',
  'name',
  'role',
  'organisation',
  'skills',
  'trainedOn',
  'phone',
  'zalo',
  'consentScope',
  'consentDate',
  'consentHow',
  'leaves',
];

/** Finds the team that each row is about. */
export class TeamFinder {
  readonly #faults: Faults;
  readonly #groups = new Map<string, TeamGroup>();
  readonly #teamsOf: Map<string, Team[]>;
  readonly #byMark = new Map<string, Team>();

  constructor({ teams }: Known, faults: Faults) {
    this.#faults = faults;
    const kept = teams.filter(({ deletedAt }) => !deletedAt);
    this.#teamsOf = Map.groupBy(kept, ({ hamlet }) => idOf(hamlet) ?? '');
    for (const team of kept) {
      this.#byMark.set(team.id, team);
      for (const { id } of team.members ?? []) if (id) this.#byMark.set(id, team);
    }
  }

  get groups(): TeamGroup[] {
    return [...this.#groups.values()];
  }

  /** Puts a row to the team that it is about. @returns false, with a fault, when that is not clear */
  take(entry: Entry, hamlet: HamletGroup): boolean {
    if (!ofTeams.some((key) => entry.values[key])) return true;
    sayNameless(entry, this.#faults);
    const team = this.#teamOf(entry, hamlet);
    team?.entries.push(entry);
    return team !== undefined;
  }

  #teamOf(entry: Entry, hamlet: HamletGroup): TeamGroup | undefined {
    const { team: name, mark } = entry.values;
    const here = (hamlet.known && this.#teamsOf.get(hamlet.known.id)) ?? [];
    if (mark && !saysNew(mark)) return this.#marked(entry, hamlet, here);
    const [only, ...more] = pickByName(name || hamlet.name, here, hamlet.name);
    if (only && more.length === 0) return this.#group(only.id, only, only.name, hamlet);
    if (!saysNew(mark) && !entry.confirmed.has('team') && here.length > 0) {
      if (here.length === 1 && here[0] && !name)
        return this.#group(here[0].id, here[0], here[0].name, hamlet);
      const names = here.map((team) => team.name);
      this.#faults.add(
        entry,
        'team',
        name
          ? `${hamlet.name} đã có tổ, tên khác. Nếu đúng là tổ mới thì chọn vậy, hoặc ghi “mới” ở cột Mã dòng.`
          : `${hamlet.name} có ${here.length} tổ. Hãy ghi rõ tổ nào.`,
        { suggestions: names.slice(0, 5), ...(name && { stays: 'Đúng là tổ mới' }) },
      );
      return undefined;
    }
    return this.#made(name, hamlet);
  }

  /** The row of somebody who is known, or of a known team: its name may be a new one. */
  #marked(entry: Entry, hamlet: HamletGroup, here: Team[]): TeamGroup | undefined {
    const { team: name, mark } = entry.values;
    const team = this.#byMark.get(mark);
    if (!team) {
      this.#faults.add(
        entry,
        'mark',
        'Không có ai, không có tổ nào mang mã này. Người mới thì để trống ô này.',
        [''],
      );
      return undefined;
    }
    if (!here.includes(team)) {
      this.#faults.add(
        entry,
        'mark',
        `Mã này của tổ “${team.name}”, không phải của ${hamlet.name}. Ai chuyển sang tổ khác: ghi “x” ở cột Ra khỏi tổ của dòng cũ, rồi thêm một dòng không có mã ở tổ mới.`,
        [''],
      );
      return undefined;
    }
    const group = this.#group(team.id, team, team.name, hamlet);
    if (name && exactKeyOf(name) !== exactKeyOf(team.name)) group.name = name;
    return group;
  }

  /** A team that is not there yet: that of an earlier row, or another one. */
  #made(name: string, hamlet: HamletGroup): TeamGroup {
    const made = this.groups.filter((group) => group.hamlet === hamlet && !group.known);
    const [before] = name ? pickByName(name, made, hamlet.name) : made;
    if (before) return before;
    const called = name && teamKey(name) !== keyOf(name) ? name : nameFor(hamlet, name);
    return this.#group(`${newPrefix}${hamlet.id}/${keyOf(called)}`, undefined, called, hamlet);
  }

  #group(id: string, known: Team | undefined, name: string, hamlet: HamletGroup): TeamGroup {
    const group = this.#groups.get(id) ?? { id, known, name, hamlet, entries: [] };
    this.#groups.set(id, group);
    return group;
  }
}

/** Something is said of a person who is not named. */
export function sayNameless(entry: Entry, faults: Faults): void {
  const { values } = entry;
  const ofPeople: ColumnKey[] = ['role', 'organisation', 'skills', 'trainedOn', 'phone', 'zalo'];
  if (values.name || (values.mark && !saysNew(values.mark))) return;
  if (ofPeople.some((key) => values[key]) || values.consentScope || values.leaves)
    faults.add(entry, 'name', 'Dòng này chưa ghi họ và tên.');
}

/** Teams of that very name, then those whose name says the same, as “Tổ CNSCĐ ấp 1”. */
function pickByName<Named extends { name: string }>(
  name: string,
  teams: Named[],
  hamlet: string,
): Named[] {
  for (const key of [exactKeyOf, keyOf, teamKey]) {
    const found = teams.filter((team) => key(team.name) === key(name));
    if (found.length > 0) return found;
  }
  const asked = teamKey(name);
  const isOfHamlet = asked === '' || asked === hamletKey(hamlet);
  return isOfHamlet && teams.length === 1 ? teams : [];
}

function nameFor(hamlet: HamletGroup, typed: string): string {
  return `Tổ công nghệ số cộng đồng ${typed || hamlet.name}`;
}
