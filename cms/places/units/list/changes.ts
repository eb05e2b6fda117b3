import { exactKeyOf, keyOf } from '../../imports/names.ts';
import { readAnyDay } from '../../imports/values.ts';
import type { List } from '../../../base/spreadsheet/list/read.ts';
import type { Change, ChangeOf } from '../change.ts';
import { faultOfDay } from '../day.ts';
import type { CommuneRow, HamletRow, Known } from '../known.ts';
import type { ColumnKey } from './list-form.ts';
import { PlaceFinder, type Row } from './places.ts';

/** A change, and the rows of the file that say it. */
export interface ListedChange {
  change: Change;
  rows: Row[];
}

type Deed = 'rename' | 'merge' | 'split' | 'move';

/** A row whose units are known. */
interface Placed {
  row: Row;
  deed: Deed;
  commune: CommuneRow;
  hamlet: HamletRow | undefined;
  day: string;
}

const deeds: Record<string, Deed> = {
  'doi ten': 'rename',
  doi: 'rename',
  nhap: 'merge',
  'sap nhap': 'merge',
  gop: 'merge',
  chia: 'split',
  tach: 'split',
  'chia tach': 'split',
  chuyen: 'move',
  'dieu chuyen': 'move',
};

/**
 * Reads the changes that a list says, rows of one change together. Units are those of before all changes. What
 * is not clear is added to the faults of the list.
 */
export function changesOf(
  { entries, faults }: List<ColumnKey>,
  known: Known,
  now: Date,
): ListedChange[] {
  const places = new PlaceFinder(known, faults);
  const readers = { rename, merge, split, move };
  const placed = entries.flatMap((row) => place(row) ?? []);
  return [...Map.groupBy(placed, groupOf).values()].flatMap((group) => changeOf(group) ?? []);

  function place(row: Row): Placed | undefined {
    const deed = deeds[keyOf(row.values.deed)];
    if (!deed)
      faults.add(row, 'deed', 'Cột này ghi một trong bốn việc: đổi tên, nhập, chia, chuyển.', [
        'đổi tên',
        'nhập',
        'chia',
        'chuyển',
      ]);
    const day = dayIn(row);
    const commune = places.commune(row);
    const hamlet = commune && row.values.hamlet ? places.hamlet(row, commune) : undefined;
    if (!deed || !day || !commune || (row.values.hamlet && !hamlet)) return undefined;
    return { row, deed, commune, hamlet, day };
  }

  function dayIn(row: Row): string | undefined {
    const text = row.values.day;
    const reading = text
      ? readAnyDay(text)
      : { message: 'Dòng này chưa ghi từ ngày nào.', suggestions: [] };
    if (!('value' in reading)) {
      faults.add(row, 'day', reading.message, reading.suggestions);
      return undefined;
    }
    const fault = faultOfDay(reading.value, now);
    if (!fault) return reading.value;
    faults.add(row, 'day', fault);
    return undefined;
  }

  function changeOf(group: Placed[]): ListedChange | undefined {
    const [first] = group;
    if (!first) return undefined;
    const change = readers[first.deed](first, group);
    return change && { change, rows: group.map(({ row }) => row) };
  }

  function rename({ row, hamlet, commune, day }: Placed): Change | undefined {
    if (!demand(row, 'becomes', 'Dòng này chưa ghi tên mới.')) return undefined;
    const name = row.values.becomes;
    return hamlet
      ? { kind: 'renameHamlet', hamlet: hamlet.id, name, day }
      : { kind: 'renameCommune', commune: commune.id, name, day };
  }

  function merge(first: Placed, group: Placed[]): Change | undefined {
    const { row, hamlet, commune, day } = first;
    if (!demand(row, 'becomes', 'Dòng này chưa ghi nhập thành nơi nào.')) return undefined;
    const wanted = row.values.becomes;
    const there = hamlet ? places.hamletNamed(wanted, commune.id) : places.communeNamed(wanted);
    const own = group.map((one) => (one.hamlet ?? one.commune).id);
    // The first of them goes on under the name where nothing bears it yet.
    const into = there?.id ?? own[0] ?? '';
    const name = there ? {} : { name: wanted };
    const others = own.filter((id) => id !== into);
    if (others.length === 0) {
      faults.add(
        row,
        'becomes',
        `Chỉ có một nơi nhập thành “${wanted}”. Hãy ghi đủ các nơi, mỗi nơi một dòng.`,
      );
      return undefined;
    }
    return hamlet
      ? { kind: 'mergeHamlets', hamlets: others, into, ...name, day }
      : { kind: 'mergeCommunes', communes: others, into, ...name, day };
  }

  function split(first: Placed, group: Placed[]): Change | undefined {
    const { row, hamlet, day } = first;
    if (!hamlet) {
      faults.add(row, 'hamlet', 'Chia thì mỗi ấp, khóm ghi một dòng.');
      return undefined;
    }
    if (row.values.toCommune) return splitCommune(first, group);
    const isWhole = group.map((one) =>
      demand(one.row, 'becomes', 'Dòng này chưa ghi tên nơi mới.'),
    );
    if (isWhole.includes(false)) return undefined;
    if (group.length < 2) {
      faults.add(row, 'becomes', 'Chia thì cần ít nhất hai nơi mới, mỗi nơi một dòng.');
      return undefined;
    }
    const into = group.map((one) => one.row.values.becomes);
    return { kind: 'splitHamlet', hamlet: hamlet.id, into, day };
  }

  function splitCommune({ commune, day }: Placed, group: Placed[]): Change | undefined {
    const parts = [...Map.groupBy(group, ({ row }) => exactKeyOf(row.values.toCommune)).values()];
    const isOwn = ([one]: Placed[]) =>
      one !== undefined && places.communeNamed(one.row.values.toCommune)?.id === commune.id;
    const named = parts.filter((part) => !isOwn(part)).map(partOf);
    if (named.length > 0)
      return {
        kind: 'splitCommune',
        commune: commune.id,
        parts: named,
        stays: parts.some(isOwn),
        day,
      };
    for (const { row } of group)
      faults.add(row, 'toCommune', `Mọi ấp, khóm đều ở lại ${commune.name}: không có gì để chia.`);
    return undefined;
  }

  function partOf(part: Placed[]): ChangeOf<'splitCommune'>['parts'][number] {
    const name = part[0]?.row.values.toCommune ?? '';
    const code = part.find(({ row }) => row.values.code)?.row.values.code ?? '';
    const there = places.communeNamed(name);
    return {
      to: there ? { id: there.id } : { name, code },
      hamlets: part.flatMap(({ hamlet }) => hamlet?.id ?? []),
    };
  }

  function move({ row, hamlet, day }: Placed): Change | undefined {
    if (!hamlet) {
      faults.add(row, 'hamlet', 'Dòng này chưa ghi chuyển ấp, khóm nào.');
      return undefined;
    }
    if (!demand(row, 'toCommune', 'Dòng này chưa ghi chuyển về đâu.')) return undefined;
    const { toCommune, becomes } = row.values;
    const commune = places.communeNamed(toCommune);
    if (!commune) {
      faults.add(
        row,
        'toCommune',
        `Không có xã, phường nào tên “${toCommune}”. Hãy ghi đủ cả chữ Xã hoặc Phường.`,
      );
      return undefined;
    }
    const name = becomes ? { name: becomes } : {};
    return { kind: 'moveHamlet', hamlet: hamlet.id, commune: commune.id, ...name, day };
  }

  function demand(row: Row, key: ColumnKey, message: string): boolean {
    if (row.values[key]) return true;
    faults.add(row, key, message);
    return false;
  }
}

/** Names the change that a row belongs to: others of the same kind, place and day say the rest of it. */
function groupOf({ row, deed, commune, hamlet, day }: Placed): string {
  const { becomes, toCommune } = row.values;
  const own: Record<Deed, unknown[]> = {
    rename: [row.row],
    move: [row.row],
    merge: [hamlet ? commune.id : '', exactKeyOf(becomes)],
    split: toCommune ? [commune.id] : [hamlet?.id],
  };
  return JSON.stringify([deed, day, ...own[deed]]);
}
