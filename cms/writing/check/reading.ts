import type { WrittenCollection } from './outline.ts';

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
