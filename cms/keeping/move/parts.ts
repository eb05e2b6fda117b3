import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type SanitizedConfig,
} from 'payload';

/** Rows of one kind: those of a collection or of settings, or their versions. */
export interface Part {
  /** Unique, as `guides` or `guides versions`. */
  name: string;
  /** As people know it. */
  label: string;
  of: { collection: CollectionSlug } | { global: GlobalSlug };
  isVersions: boolean;
  /** True if rows have a text id of ours, the same in every database. */
  hasOwnIds: boolean;
  fields: FlattenedField[];
}

/**
 * Not moved: each database has notes of its own about its tables, and nobody is editing while a
 * system stands still.
 */
const left = ['payload-migrations', 'payload-locked-documents'];

/** Everything that a database keeps, in the order in which it is moved. */
export function partsOf(config: SanitizedConfig): Part[] {
  const collections = config.collections.filter(({ slug }) => !left.includes(slug));
  return [
    ...collections.flatMap((collection) => {
      const { flattenedFields: fields, slug, versions } = collection;
      const hasOwnIds = fields.some(({ name }) => name === 'id');
      const part = partOf({ collection: slug }, collection.labels.plural, slug);
      const ofVersions = buildVersionCollectionFields(config, collection, true);
      return [{ ...part, hasOwnIds, fields }, ...(versions ? [versionsOf(part, ofVersions)] : [])];
    }),
    ...config.globals.flatMap((global) => {
      const { flattenedFields: fields, slug, versions } = global;
      const part = { ...partOf({ global: slug }, global.label, slug), fields };
      const ofVersions = buildVersionGlobalFields(config, global, true);
      return versions ? [part, versionsOf(part, ofVersions)] : [part];
    }),
  ];
}

/** Labels of Payload's own collections are functions. */
function partOf(of: Part['of'], label: unknown, name: string) {
  const said = typeof label === 'string' ? label : name;
  return { name, label: said, of, isVersions: false, hasOwnIds: false };
}

const versionsOf = (part: Omit<Part, 'fields'>, fields: FlattenedField[]): Part => ({
  ...part,
  name: `${part.name} versions`,
  label: `${part.label}, các bản đã lưu`,
  isVersions: true,
  hasOwnIds: false,
  fields,
});
