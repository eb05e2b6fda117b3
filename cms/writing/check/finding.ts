import type { PlainWords } from './plain-words.ts';
import type { Reading } from './reading.ts';

/** A serious one stops a document from being sent for approval. */
export type Severity = 'serious' | 'advice';

/** One thing that would make a text better, or without which it can't be approved. */
export interface Finding {
  /** The rule that says so: `long-sentence`. */
  rule: string;
  severity: Severity;
  /** The field of the form: `steps.2.body`. */
  path: string;
  /** The fault, in one Vietnamese sentence. */
  sentence: string;
  /** The advice on what to do about it, in one Vietnamese sentence. */
  todo: string;
  /** Another document that it is about. */
  other?: { collection: string; id: string; title: string };
}

/** The target of an address inside the site. */
export type Target = 'page' | 'draft' | 'gone' | 'nowhere';

/** The facts from the rest of the CMS about things that a text names. */
export interface Knowledge {
  words: PlainWords;
  /** Every word that the glossary explains, with its other names. */
  terms: string[];
  /** Names of official sites: `vneid.gov.vn`. What lies below one is official too. */
  officialHosts: string[];
  /** Digits of the telephone numbers of the text that are hotlines, desks or agreed ones of members. */
  knownNumbers: ReadonlySet<string>;
  /** The internal addresses and documents (`guides/<id>`) that the text links to. */
  targets: ReadonlyMap<string, Target>;
  /** The descriptions of the pictures of the text, by id; an empty text where nobody said. */
  alts: ReadonlyMap<string, string>;
  /** Other documents with the same title. */
  sameTitle: { collection: string; id: string; title: string }[];
  /** Links that did not answer for some nights, each with what happened. */
  deadUrls: ReadonlyMap<string, string>;
}

/** Looks at a text for one kind of thing. */
export type Rule = (reading: Reading, knowledge: Knowledge) => Finding[];
