import type { Field, TextareaField, TextField, Validate } from 'payload';
import { text, textarea } from 'payload/shared';
import { faultAtField } from './fault.ts';
import { lettersIn } from './letters.ts';

/** Letters that fit: names are read on a line of a list, the other ones are generous. */
export const longest = { name: 120, text: 500, textarea: 2000, address: 2000 };

/** The names of the fields that name something. */
const names = new Set(['name', 'question', 'short', 'term', 'title']);

/** Says of a value that is too long: how long it is, how long it may be, what to do. */
function tooLong(value: string, label: string, most: number): string | undefined {
  const letters = lettersIn(value);
  if (letters <= most) return undefined;
  return `“${label}” dài ${letters} chữ cái, nhiều nhất là ${most}. Rút gọn bớt ${letters - most} chữ cái.`;
}

/**
 * Gives a field its upper length: told while one types, and by every door when it is published. What
 * was longer before there was a limit stays as it is until somebody changes it, and what a snapshot
 * brings back (`asItWas`) comes back as it was.
 */
export function withLength<Text extends TextField | TextareaField>(field: Text): Text {
  if (field.admin?.hidden || field.virtual) return field;
  const most = field.maxLength ?? mostOf(field);
  const label = typeof field.label === 'string' ? field.label : field.name;
  const validate = (field.validate ?? (field.type === 'text' ? text : textarea)) as Validate;
  const limited: Validate<unknown, unknown, unknown, { previousValue?: unknown }> = (
    value,
    options,
  ) => {
    const isOld =
      options.req.context['asItWas'] === true ||
      (value !== undefined && value === options.previousValue);
    const texts: unknown[] = isOld ? [] : Array.isArray(value) ? value : [value];
    for (const one of texts) {
      const said = typeof one === 'string' ? tooLong(one, label, most) : undefined;
      if (said) return said;
    }
    return validate(value, { ...options, maxLength: undefined } as never);
  };
  return {
    ...field,
    maxLength: most,
    validate: limited as never,
    admin: { ...field.admin, components: { ...counted(field, most), ...field.admin?.components } },
  };
}

/** Gives the fields of a block in a rich text their upper lengths, which no plugin reaches. */
export function withLengths(fields: Field[]): Field[] {
  return fields.map((field) =>
    field.type === 'text' || field.type === 'textarea' ? withLength(field) : field,
  );
}

function mostOf({ name, type }: TextField | TextareaField): number {
  if (names.has(name)) return longest.name;
  return longest[type];
}

/** Tells how much is left where one types; fields with a look of their own have none. */
function counted(field: TextField | TextareaField, most: number): object {
  const { admin } = field;
  if (('hasMany' in field && field.hasMany) || (admin?.components && 'Field' in admin.components))
    return {};
  const clientProps = { most };
  return { Error: { path: faultAtField, clientProps } };
}
