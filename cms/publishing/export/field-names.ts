import type { FlattenedField } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import type { Problem } from '../../../content/snapshot/problem.ts';
import { richTextBlocks } from '../../base/editor/blocks.ts';
import { namesOfRows } from '../../base/fields/row-label.ts';

/** The labels of a form by the paths of its fields: `steps`, `steps.#` for one of its rows, `steps.#.title`. */
export type FieldNames = Readonly<Record<string, string>>;

/** The labels of all forms, by the kind of record that is written in them. Plain, to be handed to a thread. */
export type FormNames = Readonly<Partial<Record<Problem['kind'], FieldNames>>>;

interface Form {
  slug: string;
  flattenedFields: FlattenedField[];
}

/** Names of what Payload itself notes of a file: a form has no field with a label for them. */
const ofFiles: FieldNames = { filename: 'Tệp', mimeType: 'Loại tệp', bytes: 'Dung lượng' };

/** Reads the labels that editors see from the configuration of the CMS. */
export function formNamesOf({
  collections,
  globals,
}: {
  collections: Form[];
  globals: Form[];
}): FormNames {
  const forms = [...collections, ...globals];
  const named = [...Object.entries(kinds), ['settings', { collection: 'settings' }] as const].map(
    ([kind, { collection }]) => {
      const form = forms.find(({ slug }) => slug === collection);
      const own = kind === 'media' ? ofFiles : {};
      return [kind, { ...own, ...(form && fieldNamesOf(form.flattenedFields)) }] as const;
    },
  );
  return Object.fromEntries(named);
}

/** Reads the labels of fields, with those inside them. */
function fieldNamesOf(fields: readonly FlattenedField[], above = ''): FieldNames {
  const names: Record<string, string> = {};
  for (const field of fields) {
    const path = `${above}${field.name}`;
    if ('label' in field && typeof field.label === 'string' && field.label !== '')
      names[path] = field.label;
    if (field.type === 'richText') Object.assign(names, blockNames(`${path}.#.`));
    if (field.type === 'group')
      Object.assign(names, fieldNamesOf(field.flattenedFields, `${path}.`));
    if (field.type !== 'array') continue;
    const row = namesOfRows(field)?.kind ?? field.labels?.singular;
    if (typeof row === 'string') names[`${path}.#`] = row;
    Object.assign(names, fieldNamesOf(field.flattenedFields, `${path}.#.`));
  }
  return names;
}

/** The labels in the pieces between paragraphs; what two of them have is called by both names. */
function blockNames(above: string): FieldNames {
  const labels = new Map<string, Set<string>>();
  for (const { fields } of richTextBlocks)
    for (const field of fields)
      if ('name' in field && typeof field.label === 'string')
        labels.set(field.name, (labels.get(field.name) ?? new Set()).add(field.label));
  return Object.fromEntries(
    [...labels].map(([name, said]) => [`${above}${name}`, [...said].join(' hoặc ')]),
  );
}
