import { practiceAddress, quizAddress } from '../../content/addresses.ts';
import type { Lesson } from '../../content/schema/lesson.ts';
import type { Lookup } from './lookup.ts';

/** A practice or a quiz that the class of a lesson opens. */
export interface Opened {
  title: string;
  address: string;
  /** Its name, as a page says what it shows. */
  shown: string;
}

/** Lists the practices and the quiz of a lesson, as far as they have pages. */
export function openedIn({ practices, quiz }: Lesson, lookup: Lookup): Opened[] {
  const asked = quiz === undefined ? undefined : lookup.quizzes.get(quiz);
  return [
    ...lookup.practices
      .filter(({ id }) => practices.includes(id))
      .map((each) => ({
        title: each.title,
        address: practiceAddress(each),
        shown: `practices:${each.id}`,
      })),
    ...(asked
      ? [{ title: asked.title, address: quizAddress(asked), shown: `quizzes:${asked.id}` }]
      : []),
  ];
}

/** A piece of what a teacher does; with an address where it is the title of what the class opens. */
export interface DeedPiece {
  text: string;
  address?: string;
}

/** Cuts what a teacher does at the titles in “…” of what its lesson opens. */
export function deedPieces(deed: string, opened: readonly Opened[]): DeedPiece[] {
  const addresses = new Map(opened.map(({ title, address }) => [title, address]));
  return deed.split(/(“[^”]+”)/).flatMap((text): DeedPiece[] => {
    const address = addresses.get(text.slice(1, -1));
    if (text === '') return [];
    return [address === undefined ? { text } : { text, address }];
  });
}
