import { practiceAddress, quizAddress } from '../../content/addresses.ts';
import type { Lookup } from './lookup.ts';

/** A piece of what a teacher does; with an address where it is the title of what the class opens. */
export interface DeedPiece {
  text: string;
  address?: string;
}

/** Cuts what a teacher does at the titles in “…” that practices and quizzes have: those are opened from there. */
export function deedPieces(deed: string, lookup: Lookup): DeedPiece[] {
  const ways = waysOf(lookup);
  return deed.split(/(“[^”]+”)/).flatMap((text): DeedPiece[] => {
    const address = ways.get(text.slice(1, -1));
    if (text === '') return [];
    return [address === undefined ? { text } : { text, address }];
  });
}

/** The practices and quizzes that are named, as a page names what it shows. */
export function namedIn(deed: string, { practices, quizzes }: Lookup): string[] {
  const isNamed = ({ title }: { title: string }) => deed.includes(`“${title}”`);
  return [
    ...practices.filter(isNamed).map(({ id }) => `practices:${id}`),
    ...[...quizzes.values()].filter(isNamed).map(({ id }) => `quizzes:${id}`),
  ];
}

const waysOf = ({ practices, quizzes }: Lookup): ReadonlyMap<string, string> =>
  new Map([
    ...practices.map((each) => [each.title, practiceAddress(each)] as const),
    ...[...quizzes.values()].map((each) => [each.title, quizAddress(each)] as const),
  ]);
