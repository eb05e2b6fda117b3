import type { DatabaseAdapter, FlattenedField } from 'payload';

type Values = Record<string, unknown>;

/**
 * Says of every row of a list what it has nothing of. SQLite keeps lists of texts, numbers and pointers
 * beside the rows, by their place: one that is not mentioned stays for whoever takes that place, also
 * after the row that had it was deleted.
 */
export function writesWholeRows(database: DatabaseAdapter): void {
  const inCollection = ({ collection, data }: Args) => ({
    data: whole(fieldsOf(collection), data),
  });
  const fieldsOf = (slug: string): FlattenedField[] =>
    database.payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? [];
  change(database, 'updateOne', inCollection);
  change(database, 'updateMany', inCollection);
  change(database, 'updateVersion', ({ collection, versionData }) => {
    const { version } = versionData;
    const given = version && { version: whole(fieldsOf(collection), version) };
    return { versionData: { ...versionData, ...given } };
  });
  change(database, 'updateGlobal', ({ data, slug }) => {
    const global = database.payload.config.globals.find((one) => one.slug === slug);
    return { data: whole(global?.flattenedFields ?? [], data) };
  });
}

/** The arguments of a write, whichever it is. */
interface Args {
  collection: string;
  slug: string;
  data: Values;
  versionData: Values & { version?: Values };
}

function change(
  database: DatabaseAdapter,
  name: 'updateGlobal' | 'updateMany' | 'updateOne' | 'updateVersion',
  into: (args: Args) => Partial<Args>,
): void {
  const write = database[name].bind(database) as (args: never) => Promise<unknown>;
  Reflect.set(database, name, (args: Args) => write({ ...args, ...into(args) } as never));
}

/** @param inRow whether what is absent is none; otherwise it is not spoken of */
function whole(fields: FlattenedField[], values: Values, inRow = false): Values {
  const said = { ...values };
  for (const field of fields) {
    const value = said[field.name];
    const isSaid = value !== undefined && value !== null;
    const isUnsaid = inRow ? !isSaid : value === null;
    if (isUnsaid && isBeside(field))
      said[field.name] = 'hasMany' in field && field.hasMany ? [] : null;
    if (!isSaid || typeof value !== 'object') continue;
    if (field.type === 'group' || field.type === 'tab')
      said[field.name] = whole(field.flattenedFields, value as Values, inRow);
    if (field.type === 'array' && Array.isArray(value))
      said[field.name] = value.map((row: Values) => whole(field.flattenedFields, row, true));
    if (field.type === 'blocks' && Array.isArray(value))
      said[field.name] = value.map((row: Values) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType']);
        return block ? whole(block.flattenedFields, row, true) : row;
      });
  }
  return said;
}

/** Tells whether a value is kept in a table of its own, under the path of the field. */
function isBeside(field: FlattenedField): boolean {
  if (field.type === 'relationship' || field.type === 'upload')
    return field.hasMany === true || Array.isArray(field.relationTo);
  return (field.type === 'text' || field.type === 'number') && field.hasMany === true;
}
