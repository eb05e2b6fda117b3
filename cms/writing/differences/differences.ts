import { isDeepStrictEqual } from 'node:util';
import type { Field, FlattenedArrayField, FlattenedField } from 'payload';
import { comparable } from '../../base/fields/comparable.ts';
import type { Difference, Piece, RowDifference, ValueDifference } from './difference.ts';
import { linesBetween } from './lines.ts';
import type { Names } from './names.ts';
import { nameOfRow, wordOfRow } from './row-names.ts';
import { pairRows } from './rows.ts';
import { texts } from './texts.ts';
import { linesIn, type Said, saidAs, sayings, type Values } from './values.ts';
import { wordsBetween } from './words.ts';

/** One of the two versions: all of it, and the part that is looked at. Nothing where it has none. */
interface Side {
  whole: Values;
  part: Values | undefined;
}

interface Sides {
  before: Side;
  after: Side;
}

interface Place {
  /** `steps.2.` */
  path: string;
  /** The labels of the groups around. */
  labels: string[];
}

/**
 * Lists how a version differs from an older one, in the form's words and order. What the form does
 * not show, and what the system keeps by itself, is left out.
 * @param fields of a collection, a global or a list (`flattenedFields`)
 * @param before nothing when there is no older version: then all of the newer one is new
 */
export function differencesOf(
  fields: FlattenedField[],
  before: Values | undefined,
  after: Values,
  names: Names,
): Difference[] {
  const sides: Sides = {
    before: { whole: before ?? {}, part: before },
    after: { whole: after, part: after },
  };
  return differencesIn(fields, sides, { path: '', labels: [] }, names);
}

function differencesIn(
  fields: FlattenedField[],
  sides: Sides,
  place: Place,
  names: Names,
): Difference[] {
  return fields.flatMap((field) => {
    if (isKept(field)) return [];
    const [before, after] = [valueOn(sides.before, field), valueOn(sides.after, field)];
    const path = place.path + field.name;
    const labels = [...place.labels, ...labelOf(field)];
    if ((field.type === 'group' || field.type === 'tab') && saidAs(field) !== 'picture') {
      const inner: Sides = {
        before: { whole: sides.before.whole, part: before as Values | undefined },
        after: { whole: sides.after.whole, part: after as Values | undefined },
      };
      return differencesIn(field.flattenedFields, inner, { path: `${path}.`, labels }, names);
    }
    if (field.type === 'array')
      return rowsBetween(field, rowsOf(before), rowsOf(after), sides, path, names);
    const found = between(field, before, after, names);
    return found ? [{ of: 'value', path, label: labels.join(', '), ...found }] : [];
  });
}

/** Tells whether a field is one that nobody types and no form shows. */
function isKept(field: FlattenedField): boolean {
  const isVirtual = 'virtual' in field && Boolean(field.virtual);
  const isHidden = field.admin && 'hidden' in field.admin && field.admin.hidden === true;
  return isVirtual || isHidden || field.name === 'id' || saidAs(field) === 'nothing';
}

const labelOf = ({ label }: { label?: unknown }): string[] =>
  typeof label === 'string' && label ? [label] : [];

/** A value as the form shows it: one that is behind a condition counts while the condition holds. */
function valueOn({ whole, part }: Side, field: FlattenedField): unknown {
  if (!part) return undefined;
  const condition = field.admin && 'condition' in field.admin && field.admin.condition;
  if (!condition) return part[field.name];
  const context = { blockData: part, operation: 'update', path: [], user: null } as const;
  return condition(whole, part, context as never) ? part[field.name] : undefined;
}

const rowsOf = (value: unknown): Values[] | undefined =>
  Array.isArray(value) ? (value as Values[]) : undefined;

function rowsBetween(
  field: FlattenedArrayField,
  before: Values[] | undefined,
  after: Values[] | undefined,
  { before: { whole: old }, after: { whole: now } }: Sides,
  path: string,
  names: Names,
): RowDifference[] {
  const nameOf = (row: Values) => nameOfRow(field, row, names);
  return pairRows(before ?? [], after ?? [], nameOf).flatMap((pair) => {
    const { row, at } = pair.after ?? pair.before ?? { row: {}, at: 0 };
    const sides: Sides = {
      before: { whole: old, part: pair.before?.row },
      after: { whole: now, part: pair.after?.row },
    };
    const own = `${path}.${at}.`;
    const inside = differencesIn(field.flattenedFields, sides, { path: own, labels: [] }, names);
    if (pair.before && pair.after && inside.length === 0 && !pair.isMoved) return [];
    const word = wordOfRow(field);
    const name = nameOf(row);
    const was = pair.isMoved && pair.before ? texts.row(word, pair.before.at + 1) : undefined;
    return [
      {
        of: 'row',
        path: `${path}.${at}`,
        row: texts.row(word, at + 1),
        how: !pair.before ? 'added' : pair.after ? 'changed' : 'removed',
        inside,
        ...(name && { name }),
        ...(was && { was }),
      },
    ];
  });
}

type Found = Pick<ValueDifference, 'how' | 'lines'>;

function between(
  field: FlattenedField,
  before: unknown,
  after: unknown,
  names: Names,
): Found | undefined {
  if (isDeepStrictEqual(comparable(field, before), comparable(field, after))) return undefined;
  return isProse(field)
    ? linesDiffer(linesIn(field, before, names), linesIn(field, after, names))
    : sayingsDiffer(field, sayings(field, before, names), sayings(field, after, names));
}

const isProse = (field: FlattenedField | Field) =>
  field.type === 'richText' || field.type === 'textarea';

function linesDiffer(before: string[], after: string[]): Found | undefined {
  const plain = (lines: string[]) => lines.map((text) => [{ text }]);
  if (before.length === 0 && after.length === 0) return undefined;
  if (before.length === 0) return { how: 'added', lines: plain(after) };
  if (after.length === 0) return { how: 'removed', lines: plain(before) };
  const lines = linesBetween(before, after);
  return { how: lines.length > 0 ? 'changed' : 'style', lines };
}

function sayingsDiffer(field: FlattenedField, before: Said[], after: Said[]): Found | undefined {
  const isList = 'hasMany' in field && field.hasMany === true;
  if (field.type === 'checkbox') {
    // A box without a tick is no news where there was no box before.
    const [old, now] = [before[0] ?? { text: texts.no }, after[0] ?? { text: texts.no }];
    return { how: 'changed', lines: [[removed(old), added(now)]] };
  }
  // A picture keeps values that it does not show.
  if (isDeepStrictEqual(before, after) && saidAs(field) === 'picture') return undefined;
  if (before.length === 0 && after.length === 0) return undefined;
  if (before.length === 0) return { how: 'added', lines: [after] };
  if (after.length === 0) return { how: 'removed', lines: [before] };
  if (isList) return { how: 'changed', lines: listBetween(before, after) };
  const [old, now] = [before[0], after[0]];
  if (old && now && 'text' in old && 'text' in now && field.type === 'text')
    return { how: 'changed', lines: [wordsBetween(old.text, now.text)] };
  return { how: 'changed', lines: [[...before.map(removed), ...after.map(added)]] };
}

/**
 * Lists what went out of a list and what came into it; the whole list when only its order is new.
 */
function listBetween(before: Said[], after: Said[]): Piece[][] {
  const has = (list: Said[], one: Said) => list.some((each) => isDeepStrictEqual(each, one));
  const gone = before.filter((one) => !has(after, one)).map(removed);
  const come = after.filter((one) => !has(before, one)).map(added);
  const changed = [...gone, ...come];
  return changed.length > 0 ? changed.map((one) => [one]) : [after];
}

const removed = (said: Said): Piece => ({ ...said, mark: 'removed' });
const added = (said: Said): Piece => ({ ...said, mark: 'added' });
