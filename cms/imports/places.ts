import { idOf } from '../access/roles.ts';
import type { Commune, Hamlet } from '../payload-types.ts';
import type { Known } from './known.ts';
import { communeKey, exactKeyOf, hamletKey, keyOf, nearest } from './names.ts';

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
}

/** Finds the commune and the hamlet that each row names. */
export class PlaceFinder {
  readonly #known: Known;
  readonly #scope: Scope;
  readonly #faults: Faults;
  readonly #groups = new Map<string, HamletGroup>();
  readonly #notes = new Set<string>();
  readonly #found = new Map<string, unknown[]>();
  readonly #hamletsOf: Map<string | undefined, Hamlet[]>;

  constructor(known: Known, scope: Scope, faults: Faults) {
    this.#known = known;
    this.#scope = scope;
    this.#faults = faults;
    this.#hamletsOf = Map.groupBy(known.hamlets, ({ commune }) => idOf(commune));
  }

  get groups(): HamletGroup[] {
    return [...this.#groups.values()];
  }

  /** What is good to know of what was found. */
  get notes(): string[] {
    return [...this.#notes];
  }

  /** The hamlet of a row; nothing, and a fault, when it is not clear. */
  find(entry: Entry): HamletGroup | undefined {
    const commune = this.#communeOf(entry);
    if (!entry.values.hamlet) {
      this.#faults.add(entry, 'hamlet', 'Dòng này chưa ghi ấp, khóm nào.');
      return undefined;
    }
    const found = commune && this.#hamletOf(entry, commune);
    found?.entries.push(entry);
    return found;
  }

  #communeOf(entry: Entry): Commune | undefined {
    const { commune: name } = entry.values;
    const { commune: chosen, isOnly } = this.#scope;
    if (!name) {
      if (!chosen)
        this.#faults.add(
          entry,
          'commune',
          'Dòng này chưa ghi xã, phường nào, và chưa chọn ở trên.',
        );
      return chosen;
    }
    const matches = this.#once(`xa ${name}`, () =>
      this.#known.communes.filter((commune) => namesCommune(commune, name)),
    );
    const exact = matches.filter((commune) => keyOf(commune.name) === keyOf(name));
    const [only, ...more] = exact.length > 0 ? exact : matches;
    if (only && more.length === 0) return only;
    const names = this.#known.communes.map((commune) => commune.name);
    if (isOnly && chosen)
      this.#faults.add(entry, 'commune', `Bạn chỉ nhập được danh sách của ${chosen.name}.`, [
        chosen.name,
      ]);
    else if (only)
      this.#faults.add(
        entry,
        'commune',
        `“${name}” là tên của nhiều nơi. Hãy ghi rõ xã hay phường.`,
        [only, ...more].map((commune) => commune.name),
      );
    else
      this.#faults.add(
        entry,
        'commune',
        `Không có xã, phường nào tên “${name}”. Huyện đã bỏ, và nhiều xã đã nhập lại từ ngày 01/07/2025.`,
        nearest(name, names, communeKey),
      );
    return undefined;
  }

  #hamletOf(entry: Entry, commune: Commune): HamletGroup | undefined {
    const { hamlet: name } = entry.values;
    const all = this.#hamletsOf.get(commune.id) ?? [];
    const today = all.filter((hamlet) => !hamlet.replacedBy && !hamlet.deletedAt);
    const [only, ...more] = this.#once(`ap ${commune.id} ${name}`, () => pickByName(name, today));
    if (only && more.length === 0) return this.#group(only.id, only, only.name, commune);
    const made = this.#groups.get(newIdOf(name, commune));
    if (made) return made;
    const gone = all.find((hamlet) => hamletKey(hamlet.name) === hamletKey(name));
    if (only) {
      const names = [only, ...more].map((hamlet) => hamlet.name);
      this.#faults.add(entry, 'hamlet', `“${name}” là tên của nhiều ấp, khóm. Hãy ghi rõ.`, names);
    } else if (gone) this.#sayGone(entry, gone);
    else return this.#formerOrNew(entry, commune, today);
    return undefined;
  }

  /** A name that no hamlet of today has: a former one, a slip, or a new hamlet. */
  #formerOrNew(entry: Entry, commune: Commune, today: Hamlet[]): HamletGroup | undefined {
    const { hamlet: name, mark } = entry.values;
    if (saysNew(mark)) return this.#made(name, commune);
    const [now, ...others] = today.filter(({ formerNames }) =>
      formerNames?.some((one) => hamletKey(one) === hamletKey(name)),
    );
    if (now && others.length === 0) {
      this.#notes.add(`“${name}” là tên cũ: các dòng ấy được nhập vào “${now.name}”.`);
      return this.#group(now.id, now, now.name, commune);
    }
    const names = today.map((hamlet) => hamlet.name);
    const near = nearest(name, names, hamletKey);
    if (near.length === 0) return this.#made(name, commune);
    this.#faults.add(
      entry,
      'hamlet',
      `${commune.name} không có “${name}”, mà có tên gần giống. Nếu đúng là ấp, khóm mới thì ghi “mới” ở cột Mã dòng.`,
      near,
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
    if (gone.deletedAt) {
      this.#faults.add(
        entry,
        'hamlet',
        `“${gone.name}” đang nằm trong thùng rác. Hãy khôi phục ở đó, hoặc ghi tên khác.`,
      );
      return;
    }
    const now = this.#known.hamlets.find(({ id }) => id === idOf(gone.replacedBy));
    this.#faults.add(
      entry,
      'hamlet',
      `“${gone.name}” nay đã nhập vào nơi khác.`,
      now ? [now.name] : [],
    );
  }

  #made(typed: string, commune: Commune): HamletGroup {
    const id = newIdOf(typed, commune);
    return this.#group(id, undefined, newName(typed, commune), commune, kindOf(typed, commune));
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

/** Whether a name says of what kind the hamlet is. */
const isBare = (typed: string) => hamletKey(typed) === keyOf(typed);

function kindOf(typed: string, { type }: Commune): Hamlet['kind'] {
  if (isBare(typed)) return type === 'phuong' ? 'khom' : 'ap';
  return keyOf(typed).startsWith('khom ') ? 'khom' : 'ap';
}

function newName(typed: string, commune: Commune): string {
  if (!isBare(typed)) return typed;
  return `${kindOf(typed, commune) === 'khom' ? 'Khóm' : 'Ấp'} ${typed}`;
}

const newIdOf = (typed: string, commune: Commune) =>
  `${newPrefix}${commune.id}/${keyOf(newName(typed, commune))}`;

function namesCommune({ name, short, altSpelling, code }: Commune, typed: string): boolean {
  if (code === typed) return true;
  const names = [name, short, altSpelling].filter(Boolean).map(String);
  const [asked, bare] = [keyOf(typed), communeKey(typed)];
  return asked === bare
    ? names.some((one) => communeKey(one) === bare)
    : names.some((one) => keyOf(one) === asked) || (asked === keyOf(name) && bare !== '');
}

/** Those with this very name; without such, those with the same letters, then those without their kind. */
function pickByName(name: string, hamlets: Hamlet[]): Hamlet[] {
  for (const key of [exactKeyOf, keyOf, hamletKey]) {
    const found = hamlets.filter((hamlet) => key(hamlet.name) === key(name));
    if (found.length > 0) return found;
  }
  return [];
}
