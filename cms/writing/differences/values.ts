import type { DateField, Field, FlattenedField, Option } from 'payload';
import { dayOfInstant, formatDay, formatInstant } from '../../../content/text/date.ts';
import { formatPhone } from '../../../content/text/phone.ts';
import { drawingById } from '../../../look/drawings/drawings.ts';
import { isIconName } from '../../../look/icons/icon.ts';
import { iconLabels } from '../../../look/icons/names.ts';
import type { ComparedAs } from '../../base/fields/compared-as.ts';
import type { Picture } from './difference.ts';
import type { Names } from './names.ts';
import { linesOf } from './rich-text.ts';
import { texts } from './texts.ts';

/** A value as it is shown: words or a picture. */
export type Said = { text: string } | { picture: Picture };

export type Values = Record<string, unknown>;

/** Returns how a field wants its value to be said. */
export function saidAs(field: FlattenedField | Field): ComparedAs | undefined {
  const { custom } = field as { custom?: { comparedAs?: ComparedAs } };
  return custom?.comparedAs;
}

/** Everything that a field holds, one after the other; an empty one holds nothing. */
export function sayings(field: FlattenedField | Field, value: unknown, names: Names): Said[] {
  if (value === undefined || value === null || value === '') return [];
  const how = saidAs(field);
  if (how === 'picture') return pictureIn(value as Values, names);
  if (Array.isArray(value)) return value.flatMap((one) => saidOf(field, one, names));
  return saidOf(field, value, names);
}

function saidOf(field: FlattenedField | Field, value: unknown, names: Names): Said[] {
  if (value === undefined || value === null || value === '') return [];
  const how = saidAs(field);
  if (how === 'drawing') return shipped('drawing', String(value));
  if (how === 'icon') return shipped('icon', String(value));
  if (field.type === 'upload' && typeof field.relationTo === 'string') {
    const picture = names.pictureOf(value);
    return [picture ? { picture } : { text: names.titleOf(field.relationTo, value) }];
  }
  return [{ text: wordsOf(field, value, names) }];
}

function wordsOf(field: FlattenedField | Field, value: unknown, names: Names): string {
  switch (field.type) {
    case 'checkbox':
      return value === true ? texts.yes : texts.no;
    case 'date':
      return dateWords(field, value as string | Date);
    case 'radio':
    case 'select':
      return optionWords(field.options, value);
    case 'relationship':
    case 'upload':
      return titleIn(field.relationTo, value, names);
    case 'text':
      return saidAs(field) === 'phone' ? formatPhone(String(value)) : String(value);
    default:
      return typeof value === 'object' ? '' : String(value);
  }
}

function titleIn(relationTo: string | string[], value: unknown, names: Names): string {
  if (typeof relationTo === 'string') return names.titleOf(relationTo, value);
  const { relationTo: to, value: inner } = value as { relationTo: string; value: unknown };
  return names.titleOf(to, inner);
}

function optionWords(options: Option[], value: unknown): string {
  const found = options.find((one) => typeof one === 'object' && one.value === value);
  return typeof found === 'object' && typeof found.label === 'string' ? found.label : String(value);
}

function dateWords({ admin }: Pick<DateField, 'admin'>, value: string | Date): string {
  if (Number.isNaN(new Date(value).getTime())) return String(value);
  const isDay = admin?.date?.pickerAppearance === 'dayOnly';
  return isDay ? formatDay(dayOfInstant(value)) : formatInstant(value);
}

function pictureIn({ source, drawing, media }: Values, names: Names): Said[] {
  if (source !== 'media') return drawing ? shipped('drawing', String(drawing)) : [];
  const picture = media ? names.pictureOf(media) : undefined;
  return picture ? [{ picture }] : media ? [{ text: names.titleOf('media', media) }] : [];
}

function shipped(kind: 'drawing' | 'icon', id: string): Said[] {
  const name =
    kind === 'drawing' ? drawingById(id)?.name : isIconName(id) ? iconLabels[id] : undefined;
  return [name ? { picture: { kind, id, name } } : { text: id }];
}

/** A text field or a rich text as its lines. */
export function linesIn(field: FlattenedField | Field, value: unknown, names: Names): string[] {
  if (field.type === 'richText')
    return linesOf(value, names, (inner, held) => blockField(inner, held, names));
  return typeof value === 'string' ? value.split('\n').filter((line) => line.trim() !== '') : [];
}

/** Says what stands in a field of a block: "Loại: Cảnh báo". */
function blockField(field: Field, value: unknown, names: Names): string[] {
  if (!('name' in field) || field.name === 'id' || field.name === 'blockName') return [];
  if (field.type === 'richText') return linesIn(field, value, names);
  const words = sayings(field, value, names).map((one) =>
    'text' in one ? one.text : one.picture.name,
  );
  if (words.length === 0) return [];
  const label = typeof field.label === 'string' ? `${field.label}: ` : '';
  return [label + words.join(', ')];
}
