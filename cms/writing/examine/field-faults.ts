import type {
  Field,
  FieldAffectingData,
  PayloadRequest,
  SanitizedCollectionConfig,
  Validate,
} from 'payload';
import { isEmptyRichText } from '../check/rich-text.ts';
import { rowsOf, valuesOf, type Values } from '../check/reading.ts';

/** A field that could not be published as it is. */
export interface FieldFault {
  /** `members.0.phone` */
  path: string;
  /** Nothing is there, or what is there is of no use. */
  kind: 'empty' | 'wrong';
  /** The message of the field. */
  message: string;
}

/** The values a form holds, and its document. */
export interface FormOf {
  config: SanitizedCollectionConfig;
  data: Values;
  id?: string | undefined;
  req: PayloadRequest;
}

/**
 * Asks every field of a form what it would say if the document were published now. Nothing is saved,
 * and the values are left as they are.
 */
export function fieldFaults(form: FormOf): Promise<FieldFault[]> {
  return faultsIn(form.config.fields, form.data, '', form);
}

async function faultsIn(
  fields: readonly Field[],
  values: Values,
  prefix: string,
  form: FormOf,
): Promise<FieldFault[]> {
  const found: FieldFault[] = [];
  // One after the other: some fields ask the database.
  for (const field of fields) found.push(...(await faultsAt(field, values, prefix, form)));
  return found;
}

async function faultsAt(
  field: Field,
  values: Values,
  prefix: string,
  form: FormOf,
): Promise<FieldFault[]> {
  if (field.type === 'ui' || field.admin?.hidden || !isShown(field, values, prefix, form))
    return [];
  if (field.type === 'tabs') {
    const found: FieldFault[] = [];
    for (const tab of field.tabs)
      found.push(
        ...('name' in tab && tab.name
          ? await faultsIn(tab.fields, valuesOf(values[tab.name]), `${prefix}${tab.name}.`, form)
          : await faultsIn(tab.fields, values, prefix, form)),
      );
    return found;
  }
  if (!('name' in field) || !field.name)
    return 'fields' in field ? faultsIn(field.fields, values, prefix, form) : [];
  const path = `${prefix}${field.name}`;
  if (field.type === 'group')
    return faultsIn(field.fields, valuesOf(values[field.name]), `${path}.`, form);
  const own = await faultOf(field, values, path, form);
  if (field.type !== 'array') return own;
  const rows: FieldFault[] = [];
  for (const [at, row] of rowsOf(values, field.name).entries())
    rows.push(...(await faultsIn(field.fields, row, `${path}.${at}.`, form)));
  return [...own, ...rows];
}

function isShown(field: Field, values: Values, prefix: string, { data, id, req }: FormOf): boolean {
  const condition = field.admin && 'condition' in field.admin && field.admin.condition;
  if (!condition) return true;
  const path = prefix.split('.').filter((part) => part !== '');
  const operation = id ? 'update' : 'create';
  return Boolean(condition(data, values, { blockData: values, operation, path, user: req.user }));
}

type Valued = Exclude<FieldAffectingData, { type: 'tab' | 'ui' }>;

async function faultOf(
  field: Valued,
  values: Values,
  path: string,
  { config, data, id, req }: FormOf,
): Promise<FieldFault[]> {
  // A form says of a list without lines how many it has: none.
  const typed = field.type === 'array' ? rowsOf(values, field.name) : values[field.name];
  const wrong = (message: string): FieldFault[] => [
    { path, kind: isEmpty(typed) ? 'empty' : 'wrong', message },
  ];
  const validate = field.validate as Validate | undefined;
  // Fields that the system fills in by itself are missed by nobody.
  if (!validate || field.name === 'id') return [];
  if (values[field.name] === undefined && (await hasDefault(field, req))) return [];
  try {
    const value = await asSaved(field, typed, values, path, { config, data, id, req });
    const said = await validate(value, {
      ...field,
      id,
      blockData: {},
      collectionSlug: config.slug,
      data,
      event: 'submit',
      operation: id ? 'update' : 'create',
      overrideAccess: true,
      path: path.split('.'),
      preferences: { fields: {} },
      previousValue: undefined,
      req,
      required: 'required' in field && field.required,
      siblingData: values,
    } as never);
    return said === true ? [] : wrong(String(said));
  } catch (error) {
    return wrong(messageOf(error));
  }
}

/** Some defaults are for some users only: the own commune. */
async function hasDefault(field: Valued, req: PayloadRequest): Promise<boolean> {
  const given: unknown = 'defaultValue' in field ? field.defaultValue : undefined;
  if (typeof given !== 'function') return given !== undefined;
  const { locale, user } = req;
  return ((await given({ locale, req, user })) as unknown) !== undefined;
}

/** A value as the hooks of its field would put it before it is validated: digits only, a time … */
async function asSaved(
  field: Valued,
  typed: unknown,
  siblingData: Values,
  path: string,
  { config, data, id, req }: FormOf,
): Promise<unknown> {
  let value = typed;
  for (const hook of field.hooks?.beforeValidate ?? []) {
    const changed = (await hook({
      blockData: undefined,
      collection: config,
      context: req.context,
      data,
      field,
      global: null,
      indexPath: [],
      operation: id ? 'update' : 'create',
      originalDoc: id ? { ...data, id } : undefined,
      overrideAccess: true,
      path: path.split('.'),
      req,
      schemaPath: [],
      siblingData,
      siblingFields: [],
      value,
    } as never)) as unknown;
    if (changed !== undefined) value = changed;
  }
  return value;
}

function messageOf(error: unknown): string {
  const told = valuesOf(valuesOf(error)['data'])['errors'];
  const [first] = Array.isArray(told) ? told : [];
  const message = valuesOf(first)['message'];
  if (typeof message === 'string') return message;
  throw error;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isEmptyRichText(value);
}
