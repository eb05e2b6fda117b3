import type { ClientField, ClientTab, ConditionalDateProps } from 'payload';
import { dayOfInstant, formatDay, formatInstant } from '../../../content/text/date.ts';
import { texts } from './texts.ts';

/** One field that two texts differ in, in words. */
export interface Difference {
  label: string;
  before: string;
  after: string;
}

/** What a document is called that a field points to. */
export type TitleOf = (collection: string, id: string) => Promise<string>;

type Values = Record<string, unknown>;

/** What two texts of a form differ in, field by field, as editors call the fields. */
export async function differences(
  fields: ClientField[],
  before: Values,
  after: Values,
  titleOf: TitleOf,
): Promise<Difference[]> {
  const found = await Promise.all(
    fields.map((field) => differencesIn(field, before, after, titleOf)),
  );
  return found.flat();
}

async function differencesIn(
  field: ClientField,
  before: Values,
  after: Values,
  titleOf: TitleOf,
): Promise<Difference[]> {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => differencesInTab(tab, before, after, titleOf));
    return (await Promise.all(tabs)).flat();
  }
  if (field.type === 'row' || field.type === 'collapsible')
    return differences(field.fields, before, after, titleOf);
  if (!('name' in field) || field.type === 'ui' || field.admin?.hidden) return [];
  const [one, other] = [before[field.name], after[field.name]];
  if (said(one) === said(other)) return [];
  if (field.type === 'group')
    return differences(field.fields, valuesOf(one), valuesOf(other), titleOf);
  const words = await Promise.all([one, other].map((value) => inWords(field, value, titleOf)));
  const [was = '', is = ''] = words;
  return was === is ? [] : [{ label: labelOf(field), before: was, after: is }];
}

function differencesInTab(tab: ClientTab, before: Values, after: Values, titleOf: TitleOf) {
  return 'name' in tab && tab.name
    ? differences(tab.fields, valuesOf(before[tab.name]), valuesOf(after[tab.name]), titleOf)
    : differences(tab.fields, before, after, titleOf);
}

const said = (value: unknown) => JSON.stringify(value ?? null);

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function labelOf(field: ClientField): string {
  if ('label' in field && typeof field.label === 'string') return field.label;
  return 'name' in field ? field.name : '';
}

async function inWords(field: ClientField, value: unknown, titleOf: TitleOf): Promise<string> {
  if (value === undefined || value === null || value === '') return '';
  switch (field.type) {
    case 'richText':
      return textOf(value).trim();
    case 'checkbox':
      return value === true ? texts.yes : texts.no;
    case 'date':
      return (field.admin?.date as ConditionalDateProps | undefined)?.pickerAppearance === 'dayOnly'
        ? formatDay(dayOfInstant(String(value)))
        : formatInstant(String(value));
    case 'select':
    case 'radio':
      return list(value, (one) => optionOf(field.options, one));
    case 'relationship':
    case 'upload':
      return listed(value, (one) => titleIn(field.relationTo, one, titleOf));
    case 'array':
      return rowsInWords(field.fields, value, titleOf);
    default:
      return list(value, plain);
  }
}

/** A value that no field explains. */
function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function list(value: unknown, words: (one: unknown) => string): string {
  return Array.isArray(value) ? value.map(words).join(', ') : words(value);
}

async function listed(value: unknown, words: (one: unknown) => Promise<string>): Promise<string> {
  return (await Promise.all([value].flat().map(words))).join(', ');
}

function optionOf(options: unknown[], value: unknown): string {
  const found = options.find(
    (one) => typeof one === 'object' && one !== null && 'value' in one && one.value === value,
  ) as { label?: unknown } | undefined;
  return typeof found?.label === 'string' ? found.label : String(value);
}

function titleIn(relationTo: string[] | string, value: unknown, titleOf: TitleOf): Promise<string> {
  const { relationTo: own, value: inner } = valuesOf(value);
  const id = inner ?? valuesOf(value)['id'] ?? value;
  const collection = typeof own === 'string' ? own : [relationTo].flat()[0];
  return titleOf(collection ?? '', String(valuesOf(id)['id'] ?? id));
}

async function rowsInWords(
  fields: ClientField[],
  rows: unknown,
  titleOf: TitleOf,
): Promise<string> {
  if (!Array.isArray(rows)) return '';
  const lines = await Promise.all(
    rows.map(async (row, at) => {
      const parts = await differences(fields, {}, valuesOf(row), titleOf);
      return [`${at + 1}.`, ...parts.map(({ label, after }) => `${label}: ${after}`)].join(' ');
    }),
  );
  return lines.join('\n');
}

/** The words of a rich text, a paragraph a line. */
function textOf(node: unknown): string {
  const { root, type, text, children, fields } = valuesOf(node);
  if (root) return textOf(root);
  if (typeof text === 'string') return text;
  if (type === 'linebreak') return '\n';
  const inner = Array.isArray(children) ? children.map(textOf).join('') : '';
  const block = type === 'block' ? wordsIn(fields) : '';
  const isLine = type !== 'root' && type !== 'link' && type !== 'autolink' && type !== 'list';
  return inner + block + (isLine ? '\n' : '');
}

function wordsIn(fields: unknown): string {
  return Object.entries(valuesOf(fields))
    .filter(([name]) => !['id', 'blockName', 'blockType'].includes(name))
    .map(([, value]) => (valuesOf(value)['root'] ? textOf(value) : plain(value)))
    .join(' ');
}
