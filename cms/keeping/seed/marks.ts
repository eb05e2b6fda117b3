import { readOfficialLinks } from './data.ts';
import { isOfFacts, type Check } from './front-matter/shared.ts';
import type { SeedContent } from './read-content.ts';

/** A point still to be confirmed on a page. */
export interface Mark extends Check {
  /** Slug of the page, number of a hotline, a term: what an entry is called in its file. */
  page: string;
  /** The title readers know it by. */
  title: string;
}

const nameOf = (entry: object, ...names: string[]): string =>
  names.flatMap((name) => (Reflect.get(entry, name) as string | undefined) ?? [])[0] ?? '';

/**
 * Lists what is asked on pages, and what follows from the facts that they state; screens have their
 * own list.
 */
export function marksOfPages(content: SeedContent): Mark[] {
  const { settings, ...lists } = content;
  const pages = Object.values(lists).filter((entries) => entries !== content.screens);
  const marks = pages.flatMap((entries) =>
    (entries as object[]).flatMap((entry) =>
      ('checks' in entry ? (entry.checks as Check[]) : []).map((check) => ({
        ...check,
        page: nameOf(entry, 'slug', 'number', 'term'),
        title: nameOf(entry, 'title', 'name', 'term'),
      })),
    ),
  );
  const ofAll = { page: 'cài đặt chung', title: 'Cài đặt chung của trang' };
  return [...marks, ...settings.checks.map((check) => ({ ...check, ...ofAll }))];
}

/** Numbers that the site does not show before somebody has confirmed them. */
export const unconfirmedNumbers = (): Mark[] =>
  readOfficialLinks().flatMap(({ kind, name, confirmed, check }) =>
    kind === 'hotline' && !confirmed && check
      ? [{ field: 'Số điện thoại', page: name, title: name, note: check }]
      : [],
  );

/** Everything that somebody has to be asked: not what a fact leaves, which is to be read or tried. */
export const askedMarks = (content: SeedContent): Mark[] => [
  ...unconfirmedNumbers(),
  ...marksOfPages(content).filter((mark) => !isOfFacts(mark)),
];
