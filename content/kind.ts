import type { z } from 'zod';

/**
 * The effect of a day or moment of a record: before it the public knows nothing of the record, pages change
 * after it, or it is only told.
 */
export type Moment = 'begins' | 'changes' | 'told';

/** The way in which a text is read: a title, a short line, sentences, rich text. */
export type ReadAs = 'title' | 'line' | 'text' | 'rich';

/**
 * The texts of a form that readers see, in the order in which they read them; rows and groups of them inside.
 */
export interface Written {
  readonly [field: string]: ReadAs | Written;
}

/**
 * Everything that is true of a kind of record. `tests/unit/content/kinds.test.ts` fails for a day, a text, a
 * place or a list of people in its schema of which nothing is said.
 */
export interface Kind {
  /** The schema of a record; references are said at their fields: `refersTo`, `needs`. */
  schema: z.ZodObject;
  /** The collection of the CMS that it comes from. */
  collection: string;
  /** The editors' word for one, in the middle of a sentence. */
  noun: string;
  /** The field that names one. */
  title: string;
  /** The page that shows it, for a kind whose records have no address of their own. */
  shownOn?: string;
  /** The field that says in which commune, communes or hamlet it lies: it goes along when that changes. */
  place?: 'commune' | 'communes' | 'hamlet';
  /** The field that says in which hamlet of its commune it lies, where it lies in one. */
  placeWithin?: 'hamlet';
  /** The effects of its days and moments, by their fields. */
  times?: Readonly<Record<string, Moment>>;
  /**
   * The next moment after `asOf` at which pages change by themselves, for a kind whose days are counted from
   * a rule.
   */
  changesAt?(record: never, asOf: string): string | undefined;
  /** The texts that are looked at while somebody writes. */
  written?: Written;
  /** Texts that are names, numbers or signs: there is nothing to write better. */
  names?: readonly string[];
  /** The list in which people stand, a row each: whoever is removed is taken out of it. */
  people?: string;
  /** Snapshots from before this kind was known have no list of it: it is empty then. */
  addedLater?: true;
  /** True if links inside texts may choose one from a list. */
  linked?: true;
  /** Somebody looks after each and reads it again by a day. */
  reviewed?: true;
  /** It explains documents of the state, which it must name. */
  explains?: true;
  /** A text long enough to explain its words in. */
  long?: true;
  /** Two of one name would be a muddle. */
  namedOnce?: true;
  /** Lists of it are imported. */
  imported?: true;
  /** Another can stand for it wherever it is used. Places can't: they are replaced from a date. */
  replaceable?: true;
  /** Its pages stand for others that are gone the most. */
  standsIn?: true;
}

/** A property that only some kinds have. */
export type Trait =
  | 'placeWithin'
  | 'written'
  | 'people'
  | 'linked'
  | 'reviewed'
  | 'explains'
  | 'long'
  | 'namedOnce'
  | 'imported'
  | 'replaceable'
  | 'standsIn';
