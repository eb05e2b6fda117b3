/** The values a form posts, or a document says. */
export type Values = Record<string, unknown>;

/**
 * A form's post, without what only one document says: for each field a mark or what is always
 * posted, the fields of a group, or a list.
 */
export interface Shape {
  [field: string]: Posted;
}
type Posted = string | number | boolean | null | [] | Shape | ListShape;

interface ListShape {
  /** The fields of one row. */
  row: Shape;
}

/** The mark for what the document says, as it says it. */
const kept = '{kept}';
/** The mark for what somebody wrote into the form. */
const typed = '{typed}';
/** The mark for the time the form was opened. */
const now = '{now}';

/** A short code that nobody else has. */
const random = '{random}';

/** The words typed while a form is recorded. */
export const typedWords = 'Chữ gõ khi ghi mẫu';

/** Says the same whatever document it is. */
const alike = new Set(['_status']);

/** The shape of what a form posts of a document. */
export function shapeOf(posted: Values): Shape {
  return sorted(posted, (value, name) => {
    if (isRows(value)) return { row: Object.assign({}, ...value.map(shapeOf)) as Shape };
    if (isGroup(value)) return shapeOf(value);
    if (isTyped(value)) return typed;
    return alike.has(name) ? (value as string) : kept;
  });
}

/**
 * The shape of what a form posts of a new document: what it says by itself is said to the letter.
 * @param given fields that were filled in
 */
export function shapeOfNew(posted: Values, given: string[] = []): Shape {
  return sorted(posted, (value, name) => {
    if (given.includes(name)) return kept;
    if (isGroup(value)) return shapeOfNew(value);
    if (isTyped(value)) return typed;
    if (isId(value) || (Array.isArray(value) && value.some(isId))) return kept;
    if (typeof value !== 'string') return value as Posted;
    if (/^[0-9A-F]{6}$/.test(value)) return random;
    return /^\d{4}-\d\d-\d\dT/.test(value) ? now : value;
  });
}

const isId = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);

function sorted(values: Values, map: (value: unknown, name: string) => Posted): Shape {
  const names = Object.keys(values).toSorted();
  return Object.fromEntries(names.map((name) => [name, map(values[name], name)]));
}

const isTyped = (value: unknown) => JSON.stringify(value)?.includes(typedWords) === true;

/** Lists what differs between what was recorded and what is posted, one sentence each. */
export function differences(recorded: Shape, posted: Values, above = ''): string[] {
  const names = new Set([...Object.keys(recorded), ...Object.keys(posted)]);
  return [...names].flatMap((name) => {
    const at = `${above}${name}`;
    const shape = recorded[name];
    const value = posted[name];
    if (!(name in recorded)) return [`“${at}” is posted, and was not recorded`];
    if (!(name in posted)) return [`“${at}” was recorded, and is not posted`];
    if (isList(shape))
      return isRows(value) ? value.flatMap((row) => differences(shape.row, row, `${at}.`)) : [];
    if (isGroupShape(shape)) return isGroup(value) ? differences(shape, value, `${at}.`) : [];
    return isGroup(value) || isRows(value) ? [`“${at}” has fields that were not recorded`] : [];
  });
}

/**
 * Builds a form's post after something was typed: the fields that were recorded, with what
 * the document says. A list without rows is posted as their number.
 */
export function fill(shape: Shape, document: Values, words: unknown): Values {
  return Object.fromEntries(
    Object.entries(shape).map(([name, posted]) => {
      const says = document[name];
      if (posted === typed) return [name, words];
      if (isList(posted))
        return [name, isRows(says) ? says.map((row) => fill(posted.row, row, words)) : 0];
      if (isGroupShape(posted)) return [name, fill(posted, isGroup(says) ? says : {}, words)];
      if (posted === kept) return [name, says];
      if (posted === random) return [name, crypto.randomUUID().slice(0, 6).toUpperCase()];
      return [name, posted === now ? new Date().toISOString() : posted];
    }),
  );
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of an editor is one value. */
const isGroup = (value: unknown): value is Values => isObject(value) && !('root' in value);

const isRows = (value: unknown): value is Values[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isObject(row) && 'id' in row);

const isGroupShape = (posted: unknown): posted is Shape => isObject(posted) && !isList(posted);

export const isList = (posted: unknown): posted is ListShape => isObject(posted) && 'row' in posted;
