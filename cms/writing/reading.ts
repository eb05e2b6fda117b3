import { outlines, type Part, type WrittenCollection } from './outline.ts';
import { readRichText } from './rich-text.ts';

/** A stretch of text as readers meet it: a line, a paragraph, a heading, an item of a list. */
export interface Passage {
  path: string;
  as: 'title' | 'line' | 'text' | 'heading' | 'item';
  text: string;
}

/** A link inside a text, or in a field of its own. */
export interface Link {
  path: string;
  words: string;
  /** An address as it was typed. */
  url?: string;
  /** A document of the CMS. */
  document?: { collection: string; id: string };
}

/** A telephone number in a field of its own. */
export interface Call {
  path: string;
  number: string;
}

/** One list of a rich text. */
export interface TextList {
  path: string;
  numbered: boolean;
  items: string[];
}

/** A document as a reader meets it. Fields are named by their paths in the form. */
export interface Reading {
  collection: WrittenCollection;
  data: Values;
  passages: Passage[];
  links: Link[];
  calls: Call[];
  lists: TextList[];
  /** Levels of the headings of each rich text, in their order. */
  headings: { path: string; level: number; text: string }[];
}

/** The values of a form, or a row of the database. */
export type Values = Record<string, unknown>;

/** Reads what readers will see out of the values of a form, however little is filled in. */
export function readingOf(collection: WrittenCollection, data: Values): Reading {
  const reading: Reading = {
    collection,
    data,
    passages: [],
    links: ownLinks(data),
    calls: [],
    lists: [],
    headings: [],
  };
  readParts(outlines[collection], data, '', reading);
  return reading;
}

function readParts(parts: readonly Part[], values: Values, prefix: string, into: Reading): void {
  for (const part of parts) {
    if ('rows' in part) {
      for (const [at, row] of rowsOf(values, part.rows).entries())
        readParts(part.parts, row, `${prefix}${part.rows}.${at}.`, into);
      continue;
    }
    const path = `${prefix}${part.field}`;
    if (part.as === 'rich') {
      readRichText(values[part.field], path, into);
      continue;
    }
    const text = textOf(values[part.field]);
    if (text !== '') into.passages.push({ path, as: part.as, text });
  }
}

/** Links that stand in fields of their own. */
function ownLinks(data: Values): Link[] {
  const single = ['officialLink', 'link'].flatMap((name) => {
    const group = valuesOf(data[name]);
    const field = name === 'link' ? 'address' : 'url';
    return linkAt(`${name}.${field}`, group[field], group['label']);
  });
  const listed = rowsOf(data, 'links').flatMap((row, at) =>
    linkAt(`links.${at}.url`, row['url'], row['label']),
  );
  const sources = rowsOf(data, 'sources').flatMap((row, at) =>
    linkAt(`sources.${at}.url`, row['url'], row['document']),
  );
  return [...single, ...listed, ...linkAt('url', data['url'], data['title']), ...sources];
}

function linkAt(path: string, url: unknown, words: unknown): Link[] {
  const address = textOf(url);
  return address === '' ? [] : [{ path, url: address, words: textOf(words) }];
}

/** The text of a value; empty when it has none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** The fields of a group or a row. */
export function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

/** The rows of a list. */
export function rowsOf(values: Values, name: string): Values[] {
  const rows = values[name];
  return Array.isArray(rows) ? rows.map(valuesOf) : [];
}

/** The id that a relation holds, populated or not. */
export function relationOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? valuesOf(value)['id'] : value;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
