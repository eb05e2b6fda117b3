import { anchorAddress } from '../../content/addresses.ts';
import type { Term } from '../../content/schema/term.ts';
import { slugify } from '../../content/text/slug.ts';
import { fitOf, withoutTone } from '../../content/text/syllable.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';

/** A way to write a term. */
interface Spelling {
  /** Its words in lower case. */
  words: string[];
  /** The exact spelling, where in small letters it means something else (SIM, PIN). */
  exact?: string;
  term: Term;
}

const tag = /(<[^>]*>)/;
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** Matches what leads elsewhere or names a part, and is left alone. */
const leftAlone = /^<(\/?)(?:a|h[1-6])\b/;

/** The number of words a page explains: more would disturb who reads, and weigh on the line. */
const mostOnPage = 5;

/** Finds the words of the glossary in texts. */
export class Glossary {
  readonly #byFirstWord = new Map<string, Spelling[]>();

  constructor(terms: Term[]) {
    const spellings = terms.flatMap((term) =>
      [term.term, ...term.also].flatMap((name) => spellingOf(name, term) ?? []),
    );
    // The longest first: "Mã QR" before "QR".
    for (const spelling of spellings.sort((a, b) => b.words.length - a.words.length)) {
      const [first = ''] = spelling.words;
      this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), spelling]);
    }
  }

  /** For one page: in what it is given in turn, each term is marked where it stands for the first time. */
  explainer(): (html: string) => string {
    const seen = new Set<Term>();
    return (html) => this.#explain(html, seen);
  }

  #explain(html: string, seen: Set<Term>): string {
    let inside = 0;
    return html
      .split(tag)
      .map((part, at) => {
        if (at % 2 === 0) return inside > 0 ? part : this.#explainText(part, seen);
        const [isLeftAlone, closes] = leftAlone.exec(part) ?? [];
        if (isLeftAlone) inside += closes ? -1 : 1;
        return part;
      })
      .join('');
  }

  #explainText(text: string, seen: Set<Term>): string {
    const words = [...text.matchAll(word)];
    let done = 0;
    let made = '';
    for (let at = 0; at < words.length; at++) {
      const found = this.#termAt(text, words, at);
      if (!found || seen.size >= mostOnPage) continue;
      const last = words[at + found.words.length - 1];
      const start = words[at]?.index ?? 0;
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      at += found.words.length - 1;
      if (seen.has(found.term)) continue;
      seen.add(found.term);
      made += text.slice(done, start) + marked(text.slice(start, end), found.term);
      done = end;
    }
    return made + text.slice(done);
  }

  /** The longest term that begins with a word of a text; its words follow each other. */
  #termAt(text: string, words: RegExpExecArray[], at: number): Spelling | undefined {
    const candidates = this.#byFirstWord.get(words[at]?.[0].toLowerCase() ?? '') ?? [];
    return candidates.find(({ words: wanted, exact }) => {
      const stand = words.slice(at, at + wanted.length);
      if (exact !== undefined) return stand[0]?.[0] === exact;
      return wanted.every((each, index) => {
        const { 0: written, index: start } = stand[index] ?? { 0: '', index: 0 };
        const before = stand[index - 1];
        const isNext =
          !before || text.slice(before.index + before[0].length, start).trim().length === 0;
        return isNext && written.toLowerCase() === each;
      });
    });
  }
}

/**
 * One syllable says too many things to be taken for a term ("tải", "phí"), unless it stands in
 * capitals.
 */
function spellingOf(name: string, term: Term): Spelling | undefined {
  const words = name.toLowerCase().match(word) ?? [];
  const [first = ''] = words;
  if (words.length > 1 || (words.length === 1 && fitOf(withoutTone(first)[0]) !== 'syllable'))
    return { words, term };
  const isCapital = name !== name.toLowerCase() && name === name.toUpperCase();
  return isCapital ? { words, exact: name, term } : undefined;
}

function marked(text: string, { term, meaning }: Term): string {
  const address = anchorAddress('terms', slugify(term));
  return `<a class="term" href="${address}" data-meaning="${escapeHtml(meaning)}">${text}</a>`;
}
