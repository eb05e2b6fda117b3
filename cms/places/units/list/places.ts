import { communeKey, exactKeyOf, hamletKey, keyOf, nearest } from '../../imports/names.ts';
import type { Faults } from '../../../base/spreadsheet/list/faults.ts';
import type { Entry } from '../../../base/spreadsheet/list/read.ts';
import type { CommuneRow, HamletRow, Known } from '../known.ts';
import type { ColumnKey } from './list-form.ts';

/** A row of a list of changes. */
export type Row = Entry<ColumnKey>;

/** Finds the units that rows name, as they are called before the changes. */
export class PlaceFinder {
  readonly #known: Known;
  readonly #faults: Faults<ColumnKey>;

  constructor(known: Known, faults: Faults<ColumnKey>) {
    this.#known = known;
    this.#faults = faults;
  }

  /** The commune that the row is about; else a fault. */
  commune(row: Row): CommuneRow | undefined {
    const name = row.values.commune;
    const found = this.#communesNamed(name);
    const [only, ...more] = found;
    if (only && more.length === 0) return only;
    const names = this.#live().map((one) => one.name);
    if (!name) this.#faults.add(row, 'commune', 'Dòng này chưa ghi xã, phường nào.');
    else if (only)
      this.#faults.add(
        row,
        'commune',
        `“${name}” là tên của nhiều nơi. Hãy ghi rõ xã hay phường.`,
        found.map((one) => one.name),
      );
    else
      this.#faults.add(
        row,
        'commune',
        `Không có xã, phường nào tên “${name}”.`,
        nearest(name, names, communeKey),
      );
    return undefined;
  }

  /** The hamlet of a commune that the row is about; else a fault. */
  hamlet(row: Row, commune: CommuneRow): HamletRow | undefined {
    const name = row.values.hamlet;
    const own = this.#known.hamlets.filter((one) => one.live && one.commune === commune.id);
    const [only, ...more] = named(own, name);
    if (only && more.length === 0) return only;
    if (only)
      this.#faults.add(
        row,
        'hamlet',
        `${commune.name} có nhiều nơi gần giống “${name}”. Hãy ghi đúng tên, đủ dấu.`,
        [only, ...more].map((one) => one.name),
      );
    else
      this.#faults.add(
        row,
        'hamlet',
        `${commune.name} không có “${name}”.`,
        nearest(
          name,
          own.map((one) => one.name),
          hamletKey,
        ),
      );
    return undefined;
  }

  /** A commune that goes by a full name, if there is one. */
  communeNamed(name: string): CommuneRow | undefined {
    return this.#live().find((one) => exactKeyOf(one.name) === exactKeyOf(name));
  }

  /** A hamlet of a commune that goes by a name, if there is one. */
  hamletNamed(name: string, commune: string): HamletRow | undefined {
    return this.#known.hamlets.find(
      (one) => one.live && one.commune === commune && exactKeyOf(one.name) === exactKeyOf(name),
    );
  }

  #live(): CommuneRow[] {
    return this.#known.communes.filter(({ live }) => live);
  }

  /** “Đất Mũi” is enough where there is one of that name. */
  #communesNamed(name: string): CommuneRow[] {
    const full = this.#live().filter((one) => keyOf(one.name) === keyOf(name));
    return full.length > 0 ? full : this.#live().filter((one) => keyOf(one.short) === keyOf(name));
  }
}

/** Those with this very name; without such, those with the same letters, then those without their kind. */
function named(hamlets: HamletRow[], name: string): HamletRow[] {
  for (const key of [exactKeyOf, keyOf, hamletKey]) {
    const found = hamlets.filter((one) => key(one.name) === key(name));
    if (found.length > 0) return found;
  }
  return [];
}
