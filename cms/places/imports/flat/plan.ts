import { kinds } from '../../../../content/kinds.ts';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { idOf } from '../../../base/access/roles.ts';
import type { Faults } from '../../../base/spreadsheet/list/faults.ts';
import type { Entry, List } from '../../../base/spreadsheet/list/read.ts';
import type { Commune, Hamlet } from '../../../payload-types.ts';
import { CommuneFinder } from '../commune-finder.ts';
import { hamletKey, keyOf, nearest, pickNamed } from '../names.ts';
import type { Plan } from '../plan.ts';
import { change, countsOf, deedOf, document, hashOf, type PlannedDocument } from '../planned.ts';
import { newPrefix, saysNew, type Scope } from '../scope.ts';
import type { Fields, FlatList } from './flat-list.ts';
import type { FlatRow, KnownFlat } from './known.ts';

/** Says what a flat list would do to what is known; nothing is written. */
export function planFlat(
  flat: FlatList,
  { entries, faults, headings }: List<string>,
  known: KnownFlat,
  scope: Scope,
): Plan {
  const communes = new CommuneFinder(known.communes, scope, faults);
  const today = dayOfInstant(scope.now);
  const context = { flat, known, faults, today, rowOf: new Map<string, number>() };
  const planned = entries.map((entry) => {
    const { row, values } = entry;
    // First: a row whose place is not clear is read to its end, too.
    const cells = readCells(entry, context);
    const commune =
      communeKept(entry, known) ??
      communes.find({ row, values: { ...values, commune: values['commune'] ?? '' } });
    return commune ? planEntry(entry, cells, commune, context) : null;
  });
  const documents = planned.filter((one) => one !== null);
  return {
    documents,
    counts: { [flat.of]: countsOf(planned.map(deedOf)) },
    faults: faults.list.toSorted((one, other) => one.row - other.row),
    notes: [],
    columns: headings.columns,
    wrong: headings.wrong,
    hash: hashOf(documents),
  };
}

/** The commune of a document that its row marks, where the row names no other. */
function communeKept({ values }: Entry<string>, { rows, communes }: KnownFlat) {
  const before = values['commune'] ? undefined : rows.find(({ id }) => id === values['mark']);
  return before && communes.find(({ id }) => id === idOf(before['commune']));
}

interface Context {
  flat: FlatList;
  known: KnownFlat;
  faults: Faults<string>;
  /** The day in Vietnam, ISO 8601. */
  today: string;
  /** Rows of the file by what they are about: each document stands in one only. */
  rowOf: Map<string, number>;
}

function planEntry(
  entry: Entry<string>,
  cells: Map<string, Fields>,
  commune: Commune,
  context: Context,
): PlannedDocument | null {
  const { flat, faults, today } = context;
  const hamlet = hamletOf(entry, commune, context);
  if (hamlet === undefined) return null;
  const read = together([...cells.values()]);
  const place = { commune, hamlet };
  const before = knownOf(entry, read, place, context);
  if (before === undefined) return null;
  const after: Fields = { ...before, ...read };
  for (const { key, label, isNeeded, write } of flat.columns)
    if (isNeeded && !write(after)) faults.add(entry, key, `Dòng này chưa ghi “${label}”.`);
  for (const [key, message] of Object.entries(flat.check(after, before ? undefined : today)))
    if (message) faults.add(entry, key, message);

  const changed = flat.columns.filter(
    ({ key, write }) => cells.has(key) && write(after) !== write(before ?? {}),
  );
  const entersCommune = commune.id !== idOf(before?.['commune']);
  const moves = hamlet !== null && hamlet.id !== idOf(before?.['hamlet']);
  // No hamlet lies in two communes.
  const leavesHamlet = Boolean(before?.['hamlet']) && entersCommune && !hamlet;
  const data = {
    ...(entersCommune && { commune: commune.id }),
    ...(moves && { hamlet: hamlet.id }),
    ...(leavesHamlet && { hamlet: null }),
    ...together(changed.map(({ key }) => cells.get(key) ?? {})),
  };
  const lines = [
    ...(before && entersCommune ? [change('Xã, phường', undefined, commune.name)] : []),
    ...(leavesHamlet ? [change('Ấp, khóm', undefined, 'cả xã, phường')] : []),
    ...(moves ? [change('Ấp, khóm', undefined, hamlet.name)] : []),
    ...changed.map(({ label, write }) => change(label, before && write(before), write(after))),
  ];
  return document(flat.of, {
    id: before?.id ?? `${newPrefix}${flat.of}/${entry.row}`,
    commune,
    entries: [entry],
    title: String(after['title'] ?? ''),
    before: before ?? undefined,
    data,
    lines,
  });
}

/** The hamlet that a row names: null for none, nothing, and a fault, when it is not clear. */
function hamletOf(
  entry: Entry<string>,
  commune: Commune,
  { known, faults }: Context,
): Hamlet | null | undefined {
  const name = entry.values['hamlet'];
  if (!name) return null;
  const today = known.hamlets.filter(
    (one) => idOf(one.commune) === commune.id && !one.replacedBy && !one.deletedAt,
  );
  const [only, ...more] = pickNamed(name, today);
  if (only && more.length === 0) return only;
  if (only) {
    const names = [only, ...more].map((hamlet) => hamlet.name);
    faults.add(entry, 'hamlet', `“${name}” là tên của nhiều ấp, khóm. Hãy ghi rõ.`, names);
  } else {
    const near = nearest(
      name,
      today.map((hamlet) => hamlet.name),
      hamletKey,
    );
    faults.add(entry, 'hamlet', `${commune.name} không có “${name}”.`, near);
  }
  return undefined;
}

/** The fields of each cell that is filled in and can be read, by its column. */
function readCells(entry: Entry<string>, { flat, faults }: Context): Map<string, Fields> {
  const cells = new Map<string, Fields>();
  for (const { key, read } of flat.columns) {
    const text = entry.values[key];
    if (!text) continue;
    const reading = read(text);
    if ('value' in reading) cells.set(key, reading.value);
    else faults.add(entry, key, reading.message, reading);
  }
  return cells;
}

const together = (fields: Fields[]) => Object.assign({}, ...fields) as Fields;

interface Place {
  commune: Commune;
  hamlet: Hamlet | null;
}

/** The document that a row is about: null for a new one, nothing, and a fault, when it is not clear. */
function knownOf(
  entry: Entry<string>,
  read: Fields,
  { commune, hamlet }: Place,
  { flat, known, faults, rowOf }: Context,
): FlatRow | null | undefined {
  const telling = flat.columns.filter(({ key }) => flat.toldBy.includes(key));
  const told = (fields: Fields) => telling.map(({ write }) => keyOf(write(fields))).join('/');
  const placeOf = (one: unknown, other: unknown) => `${idOf(one) ?? ''} ${idOf(other) ?? ''}`;
  const here = placeOf(commune, hamlet);
  const mark = entry.values['mark'] ?? '';
  const isMarked = mark !== '' && !saysNew(mark);
  // What tells it is a fault of its own where it is missing.
  if (!isMarked && telling.some(({ write }) => !write(read))) return null;
  const found = known.rows.filter((row) =>
    isMarked
      ? row.id === mark
      : told(row) === told(read) && placeOf(row['commune'], row['hamlet']) === here,
  );
  const [before = null, ...more] = saysNew(mark) ? [] : found;
  if (isMarked && !before) {
    faults.add(
      entry,
      'mark',
      `Không có ${kinds[flat.of].noun} nào mang mã này. Mục mới thì để trống.`,
      [''],
    );
    return undefined;
  }
  if (more.length > 0) {
    const many = `Đã có ${found.length} ${kinds[flat.of].noun} như vậy. Tải tệp mẫu về, sửa ở dòng có mã của nó.`;
    faults.add(entry, flat.main, many);
    return undefined;
  }
  const about = before?.id ?? `${here} ${told(read)}`;
  const first = rowOf.get(about);
  if (first !== undefined) {
    faults.add(entry, flat.main, `Dòng này trùng với dòng ${first}.`);
    return undefined;
  }
  rowOf.set(about, entry.row);
  return before;
}
