import { idOf } from '../../base/access/roles.ts';
import { slugify } from '../../../content/text/slug.ts';
import type { Commune, Hamlet } from '../../payload-types.ts';
import type { Known } from './known.ts';
import { CommuneFinder } from './commune-finder.ts';
import { exactKeyOf, hamletKey, keyOf, nearest, pickNamed } from './names.ts';

import type { Entry, Faults } from './rows.ts';
import { newPrefix, saysNew, type Scope } from './scope.ts';

/** A hamlet of the list, with the rows that are about it. */
export interface HamletGroup {
  id: string;
  known: Hamlet | undefined;
  name: string;
  kind: Hamlet['kind'];
  commune: Commune;
  entries: Entry[];
  /** It lies in the trash, and comes back as the list has it. */
  isRevived?: boolean;
}

/** Finds the commune and the hamlet that each row names. */
export class PlaceFinder {
  readonly #known: Known;
  readonly #communes: CommuneFinder;
  readonly #faults: Faults;
  readonly #groups = new Map<string, HamletGroup>();
  readonly #notes = new Set<string>();
  readonly #found = new Map<string, unknown[]>();
  /** Hamlets that the list makes, by their communes. */
  readonly #made = new Map<string, HamletGroup[]>();
  readonly #madeAs = new Map<string, HamletGroup>();
  /** The names at the addresses that the list makes. */
  readonly #keys = new Map<string, string>();
  readonly #hamletsOf: Map<string | undefined, Hamlet[]>;

  constructor(known: Known, scope: Scope, faults: Faults) {
    this.#known = known;
    this.#communes = new CommuneFinder(known.communes, scope, faults);
    this.#faults = faults;
    this.#hamletsOf = Map.groupBy(known.hamlets, ({ commune }) => idOf(commune));
  }

  /** In the order of the file. */
  get groups(): HamletGroup[] {
    return [...this.#groups.values()].toSorted(
      ({ entries: [one] }, { entries: [other] }) => (one?.row ?? 0) - (other?.row ?? 0),
    );
  }

  /** Notes that are good to know of what was found. */
  get notes(): string[] {
    return [...this.#notes];
  }

  /** The hamlets of rows, each with its rows in the order of the file. */
  findAll(entries: Entry[]): Map<Entry, HamletGroup> {
    const named = ({ values }: Entry) => `${values.commune} ${values.hamlet}`;
    const times = Map.groupBy(entries, named);
    const often = (entry: Entry) => times.get(named(entry))?.length ?? 0;
    // The most frequent name is the one the others are measured by.
    const found = entries
      .toSorted((one, other) => often(other) - often(one))
      .map((entry) => [entry, this.#find(entry)] as const);
    for (const group of this.groups) {
      group.entries.sort((one, other) => one.row - other.row);
      if (!group.known && !group.isRevived) this.#demandFreeAddress(group);
    }
    return new Map(found.filter((one): one is [Entry, HamletGroup] => one[1] !== undefined));
  }

  /** The hamlet of a row; nothing, and a fault, when it is not clear. */
  #find(entry: Entry): HamletGroup | undefined {
    const commune = this.#communes.find(entry);
    if (!entry.values.hamlet) {
      this.#faults.add(entry, 'hamlet', 'Dòng này chưa ghi ấp, khóm nào.');
      return undefined;
    }
    const found = commune && this.#hamletOf(entry, commune);
    found?.entries.push(entry);
    return found;
  }

  #hamletOf(entry: Entry, commune: Commune): HamletGroup | undefined {
    const { hamlet: name } = entry.values;
    const all = this.#hamletsOf.get(commune.id) ?? [];
    const today = all.filter((hamlet) => !hamlet.replacedBy && !hamlet.deletedAt);
    const [only, ...more] = this.#once(`ap ${commune.id} ${name}`, () => pickNamed(name, today));
    if (only && more.length === 0) return this.#group(only.id, only, only.name, commune);
    const ownMade = this.#made.get(commune.id) ?? [];
    const made = only ? undefined : this.#madeBefore(name, commune, ownMade);
    if (made) return made;
    const [gone] = pickNamed(name, all);
    if (!only && gone?.deletedAt && !gone.replacedBy) return this.#revive(gone, commune);
    if (only) {
      const names = [only, ...more].map((hamlet) => hamlet.name);
      this.#faults.add(entry, 'hamlet', `“${name}” là tên của nhiều ấp, khóm. Hãy ghi rõ.`, names);
    } else if (gone) this.#sayGone(entry, gone);
    else return this.#formerOrNew(entry, commune, [...today, ...ownMade]);
    return undefined;
  }

  /** A name that no hamlet of today has: a former one, a slip, or a new hamlet. */
  #formerOrNew(
    entry: Entry,
    commune: Commune,
    today: (Hamlet | HamletGroup)[],
  ): HamletGroup | undefined {
    const { hamlet: name, mark } = entry.values;
    if (saysNew(mark) || entry.confirmed.has('hamlet')) return this.#make(name, commune);
    const [now, ...others] = today.filter(
      (one): one is Hamlet =>
        'formerNames' in one &&
        pickNamed(
          name,
          (one.formerNames ?? []).map((former) => ({ name: former })),
        ).length > 0,
    );
    if (now && others.length === 0) {
      this.#notes.add(`“${name}” là tên cũ: các dòng ấy được nhập vào “${now.name}”.`);
      return this.#group(now.id, now, now.name, commune);
    }
    const names = today.map((hamlet) => hamlet.name);
    const near = nearest(name, names, hamletKey);
    if (near.length === 0) return this.#make(name, commune);
    this.#faults.add(
      entry,
      'hamlet',
      `${commune.name} không có “${name}”. Có phải “${near[0]}”? Nếu đúng là ấp, khóm mới thì chọn vậy, hoặc ghi “mới” ở cột Mã dòng.`,
      { suggestions: near, stays: 'Đúng là ấp, khóm mới' },
    );
    return undefined;
  }

  /** Most rows name what the row before them names. */
  #once<Found>(asked: string, find: () => Found[]): Found[] {
    const found = (this.#found.get(asked) as Found[] | undefined) ?? find();
    this.#found.set(asked, found);
    return found;
  }

  #sayGone(entry: Entry, gone: Hamlet): void {
    const now = this.#known.hamlets.find(({ id }) => id === idOf(gone.replacedBy));
    this.#faults.add(
      entry,
      'hamlet',
      `“${gone.name}” nay đã nhập vào nơi khác.`,
      now ? [now.name] : [],
    );
  }

  #madeBefore(typed: string, { id }: Commune, made: HamletGroup[]): HamletGroup | undefined {
    const asked = `${id} ${typed}`;
    const found = this.#madeAs.get(asked) ?? pickNamed(typed, made)[0];
    if (found) this.#madeAs.set(asked, found);
    return found;
  }

  #make(typed: string, commune: Commune): HamletGroup {
    const name = newName(typed, commune);
    const id = `${newPrefix}${commune.id}/${exactKeyOf(name)}`;
    const made = this.#group(id, undefined, name, commune, kindOf(typed, commune));
    this.#made.set(commune.id, [...(this.#made.get(commune.id) ?? []), made]);
    return made;
  }

  /**
   * Brings a hamlet back from the trash under its own id and address, as a draft like all that is
   * new.
   */
  #revive({ id, name, kind }: Hamlet, commune: Commune): HamletGroup {
    const group = this.#group(id, undefined, name, commune, kind);
    group.isRevived = true;
    return group;
  }

  /** Two hamlets of a commune can't lie at one address, and a new one gets its own from its name. */
  #demandFreeAddress({ name, commune, entries: [first] }: HamletGroup): void {
    const key = `${commune.id}/${slugify(name)}`;
    const there = this.#known.keys.get(key) ?? this.#keys.get(key);
    if (there !== undefined && first)
      this.#faults.add(
        first,
        'hamlet',
        `${commune.name} đã có “${there}” ở cùng địa chỉ với “${name}”. Nếu là một nơi thì ghi như nhau; nếu là hai nơi thì tạo nơi mới ở mục Ấp, khóm, với đường dẫn riêng, rồi nhập lại.`,
        [there],
      );
    this.#keys.set(key, name);
  }

  #group(
    id: string,
    known: Hamlet | undefined,
    name: string,
    commune: Commune,
    kind: Hamlet['kind'] = 'ap',
  ): HamletGroup {
    const group = this.#groups.get(id) ?? { id, known, name, kind, commune, entries: [] };
    this.#groups.set(id, group);
    return group;
  }
}

/** Tells whether a name does not say of what kind the hamlet is. */
const isBare = (typed: string) => hamletKey(typed) === keyOf(typed);

function kindOf(typed: string, { type }: Commune): Hamlet['kind'] {
  if (isBare(typed)) return type === 'phuong' ? 'khom' : 'ap';
  return keyOf(typed).startsWith('khom ') ? 'khom' : 'ap';
}

function newName(typed: string, commune: Commune): string {
  if (!isBare(typed)) return typed;
  return `${kindOf(typed, commune) === 'khom' ? 'Khóm' : 'Ấp'} ${typed}`;
}
