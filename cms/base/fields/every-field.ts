import { present } from '../../../content/present.ts';
import {
  boundsDocument,
  boundsGlobal,
  withFewEntries,
  withFewRows,
  withRichTextBound,
} from './bounds.ts';
import { faultAtField } from './fault.ts';
import { withLength } from './length.ts';
import {
  baseIDField,
  ValidationError,
  type ArrayField,
  type Config,
  type DateField,
  type Field,
  type FieldHook,
  type RelationshipField,
  type SanitizedConfig,
  type TextareaField,
  type TextField,
} from 'payload';

/** Applies the rules that hold for every field, wherever it stands; a plugin of Payload. */
export function everyField(config: Config): Config {
  return present({
    ...config,
    collections: config.collections?.map(({ fields, hooks, ...one }) => ({
      ...one,
      fields: ruled(fields),
      hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), boundsDocument] },
    })),
    globals: config.globals?.map(({ fields, hooks, ...one }) => ({
      ...one,
      fields: ruled(fields),
      hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), boundsGlobal] },
    })),
  });
}

function ruled(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'text')
      return asList(withFewEntries(withFault(withLength(withText(field)))));
    if (field.type === 'textarea') return withFault(withLength(withText(field)));
    if (field.type === 'date') return withInstant(withFault(field));
    if (field.type === 'richText') return withRichTextBound(field);
    if (field.type === 'relationship') return withNames(withFewEntries(field));
    if (field.type === 'select' || field.type === 'upload') return withFewEntries(field);
    if (field.type === 'array')
      return withRowId(withFewRows({ ...field, fields: ruled(field.fields) }));
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: ruled(tab.fields) })) };
    return 'fields' in field ? { ...field, fields: ruled(field.fields) } : field;
  });
}

/** Leaves a field that says its faults in its own way as it is. */
function withFault<Named extends TextField | TextareaField | DateField>(field: Named): Named {
  const components = { Error: faultAtField, ...field.admin?.components };
  return { ...field, admin: { ...field.admin, components } };
}

function withText<Text extends TextField | TextareaField>(field: Text): Text {
  const beforeValidate = [demandsText, blankIsNothing, ...(field.hooks?.beforeValidate ?? [])];
  return { ...field, hooks: { ...field.hooks, beforeValidate } };
}

/** For drafts too: databases cannot store anything else, and other hooks rely on it. */
const demandsText: FieldHook = (args) => {
  const { field, value } = args as { field: { hasMany?: boolean }; value?: unknown };
  const texts = field.hasMany && Array.isArray(value) ? value : [value];
  if (texts.every((text) => text === undefined || text === null || typeof text === 'string'))
    return value;
  throw notTaken(args, 'Cần là chữ.');
};

/** Spaces alone count as empty: for required fields, and in lists. */
const blankIsNothing: FieldHook = ({ value }: { value?: unknown }) => {
  if (Array.isArray(value)) return value.filter((entry) => !isBlank(entry));
  return isBlank(value) ? null : value;
};

function withInstant(field: DateField): DateField {
  const beforeValidate = [demandsInstant, ...(field.hooks?.beforeValidate ?? [])];
  const components = {
    Field: '/base/screens/instant-field/InstantField.tsx#InstantField',
    Cell: momentCell,
    ...field.admin?.components,
  };
  return {
    ...field,
    hooks: { ...field.hooks, beforeValidate },
    admin: { ...field.admin, components },
  };
}

const momentCell = '/base/screens/list-cells/MomentCell.tsx#MomentCell';

/** Payload adds the times of every document after all plugins: lists say them as they say other times. */
export function saysTimesAtOnce(config: SanitizedConfig): SanitizedConfig {
  const times = config.collections
    .flatMap(({ fields }) => fields)
    .filter((field) => field.type === 'date' && field.admin?.components?.Cell === undefined);
  for (const field of times as DateField[])
    field.admin = { ...field.admin, components: { ...field.admin?.components, Cell: momentCell } };
  return config;
}

/** Rows of a list are whole when they come: what they point to has its name. */
function withNames(field: RelationshipField): RelationshipField {
  const components = {
    Cell: '/base/screens/list-cells/NamesCell.tsx#NamesCell',
    ...field.admin?.components,
  };
  return { ...field, admin: { ...field.admin, components } } as RelationshipField;
}

/** For drafts too: they are saved unvalidated, and an invalid time could never be read again. */
const demandsInstant: FieldHook = (args) => {
  const value: unknown = args.value;
  if (value === undefined || value === null || value === '' || isInstant(value)) return value;
  throw notTaken(args, 'Không phải ngày tháng. Chọn lại ngày.');
};

function notTaken(
  { collection, field, global, path, req }: Parameters<FieldHook>[0],
  message: string,
): ValidationError {
  const label = typeof field.label === 'string' ? field.label : String(field.name);
  const errors = [{ path: path.join('.'), label, message }];
  const where = present({ collection: collection?.slug, global: global?.slug });
  return new ValidationError({ ...where, errors }, req.t);
}

/** Tells whether both databases can store and return the value as a time. */
export function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' && !(value instanceof Date)) return false;
  const year = new Date(value).getUTCFullYear();
  return year >= 0 && year <= 9999;
}

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** Lets free text into lists of words, which look like selects; an empty list is no change. */
function asList(field: TextField): TextField {
  if (!field.hasMany) return field;
  return {
    ...field,
    admin: {
      placeholder: 'Gõ rồi bấm Enter',
      ...field.admin,
      components: {
        Cell: '/base/screens/words-cell/WordsCell.tsx#WordsCell',
        ...field.admin?.components,
      },
    },
  };
}

/** Payload hides the ids of rows but offers them in filters. */
function withRowId(field: ArrayField): ArrayField {
  const id: Field = { ...baseIDField, admin: { hidden: true, disableListFilter: true } };
  return { ...field, fields: [...field.fields, id] };
}
