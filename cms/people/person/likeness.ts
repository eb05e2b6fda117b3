import { fold } from '../../../content/text/fold.ts';

/** Whom somebody asks about: names as people write them, numbers as digits. */
export interface Wanted {
  names: string[];
  numbers: string[];
}

/** Tells texts in which a person stands, however the name is written and the number grouped. */
export class Likeness {
  readonly #names: string[];
  readonly #numbers: string[];

  constructor({ names, numbers }: Wanted) {
    this.#names = [...new Set(names.map(wordsOf))].filter((name) => name.trim() !== '');
    this.#numbers = [...new Set(numbers)].flatMap((digits) =>
      digits.startsWith('0') ? [digits, `84${digits.slice(1)}`] : [digits],
    );
  }

  /** Tells whether a name is, or has in it, one of the names: also one of a single word. */
  isCalled(name: unknown): boolean {
    return typeof name === 'string' && this.#has(name, this.#names);
  }

  /**
   * Tells whether one of the names, of two words or more, or one of the numbers stands in a text.
   */
  isIn(text: string): boolean {
    return this.#has(text, this.#fullNames) || this.hasNumber(text);
  }

  /** Tells whether one of the numbers stands in a text. */
  hasNumber(text: string): boolean {
    if (this.#numbers.length === 0) return false;
    const digits = text.normalize('NFKC').replace(/(?<=\d)[\s.()\-–]+(?=\d)/g, '');
    return this.#numbers.some((number) => digits.includes(number));
  }

  /** A name of one word is a word like others where anything may stand. */
  get #fullNames(): string[] {
    return this.#names.filter((name) => name.trim().includes(' '));
  }

  #has(text: string, names: string[]): boolean {
    if (names.length === 0) return false;
    const words = wordsOf(text);
    return names.some((name) => words.includes(name));
  }
}

/** The words of a text, folded, with a space around each. */
function wordsOf(text: string): string {
  return ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
