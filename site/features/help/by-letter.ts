import { fold } from '../../../content/text/fold.ts';

/** Terms that begin with one letter, in their order. */
export interface Letter<Term> {
  /** Without diacritics, except that Đ is a letter of its own: `A`, `Đ`. */
  letter: string;
  /** Id of its section: `van-a`, `van-dd`. */
  id: string;
  terms: Term[];
}

/** Groups sorted terms by their first letter. */
export function byLetter<Term extends { term: string }>(terms: Term[]): Letter<Term>[] {
  return [...Map.groupBy(terms, ({ term }) => letterOf(term))].map(([letter, own]) => ({
    letter,
    id: `van-${letter === 'Đ' ? 'dd' : letter.toLowerCase()}`,
    terms: own,
  }));
}

function letterOf(term: string): string {
  const first = term.slice(0, 1).toUpperCase();
  return first === 'Đ' ? first : fold(first).toUpperCase();
}
