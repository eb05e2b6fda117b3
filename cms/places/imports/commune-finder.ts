import type { Commune } from '../../payload-types.ts';
import type { Faults } from '../../base/spreadsheet/list/faults.ts';
import { communeKey, comparedBy, keyOf, nearest } from './names.ts';
import type { Scope } from './scope.ts';

/** A row that names a commune, or none. */
interface Named {
  row: number;
  values: { commune: string };
}

/** Finds the commune that each row names. */
export class CommuneFinder {
  readonly #communes: Commune[];
  readonly #scope: Scope;
  readonly #faults: Pick<Faults<'commune'>, 'add'>;
  /** Most rows name what the row before them names. */
  readonly #found = new Map<string, Commune[]>();

  constructor(communes: Commune[], scope: Scope, faults: Pick<Faults<'commune'>, 'add'>) {
    this.#communes = communes;
    this.#scope = scope;
    this.#faults = faults;
  }

  /** The commune of a row; nothing, and a fault, when it is not clear. */
  find(entry: Named): Commune | undefined {
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
    const matches =
      this.#found.get(name) ?? this.#communes.filter((commune) => namesCommune(commune, name));
    this.#found.set(name, matches);
    const exact = matches.filter((commune) => keyOf(commune.name) === keyOf(name));
    const [only, ...more] = exact.length > 0 ? exact : matches;
    if (only && more.length === 0) return only;
    const names = this.#communes.map((commune) => commune.name);
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
    else return this.#near(entry, names);
    return undefined;
  }

  /**
   * Reports an unknown commune, and returns the one like it, if there is one only: the rest of the
   * row is looked at with that.
   */
  #near(entry: Named, names: string[]): Commune | undefined {
    const { commune: name } = entry.values;
    const near = nearest(name, names, communeKey);
    this.#faults.add(
      entry,
      'commune',
      `Không có xã, phường nào tên “${name}”. ${near[0] ? `Có phải “${near[0]}”? ` : ''}Huyện đã bỏ, và nhiều xã đã nhập lại từ ngày 01/07/2025.`,
      near,
    );
    return near.length === 1
      ? this.#communes.find((commune) => commune.name === near[0])
      : undefined;
  }
}

/** “Đất Mũi” is any of that name; “Phường Đất Mũi” is not “Xã Đất Mũi”. */
function namesCommune({ name, short, altSpelling, code }: Commune, typed: string): boolean {
  if (code === typed) return true;
  const names = [name, short, altSpelling].filter(Boolean).map(String);
  const isBare = communeKey(typed) === keyOf(typed);
  return comparedBy(typed, isBare).some((key) => names.some((one) => key(one) === key(typed)));
}
