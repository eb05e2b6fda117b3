import { fold } from '../../../content/text/fold.ts';

/** Terms that begin with one letter, in their order. */
export interface Letter<Term> {
  /** Without its mark; Đ stands apart from D: `A`, `Đ`. */
  letter: string;
  /** Of its part of the page: `van-a`, `van-dd`. */
  id: string;
  terms: Term[];
}

/** Sorts terms, which are in order, under the letters that they begin with. */
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
