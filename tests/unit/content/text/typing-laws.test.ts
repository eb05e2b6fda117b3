import { describe, expect, it } from 'vitest';
import { telexDraft, telexWord, vniWord } from '../../../../content/text/telex.ts';
import { allSyllables, type Syllable } from '../../../support/vietnamese/syllables.ts';
import { orders, telexKeys, vniKeys, type Keys } from '../../../support/vietnamese/typing.ts';

const syllables = allSyllables();

/** Telex writes ô for oo: who means two letters presses a third o ("xooong"). */
const hasTwoOs = ({ rhyme }: Syllable) => rhyme.startsWith('oo');

/** Over a consonant and without a tone ("mono", "data") a doubled vowel is taken for a foreign word. */
const looksForeign = ({ tone }: Syllable, order: string) =>
  order.includes('marks last') && tone === '';

/** The words that keys do not write, as "keys → written (word)"; a few are enough to see why. */
function wrong(
  list: Syllable[],
  keysFor: (syllable: Syllable) => string,
  write: (keys: string) => string,
): string[] {
  const found: string[] = [];
  for (const syllable of list) {
    const keys = keysFor(syllable);
    const written = write(keys);
    if (written !== syllable.word) found.push(`${keys} → ${written} (${syllable.word})`);
  }
  return found.slice(0, 20);
}

/** Every fourth syllable, beginning elsewhere for each order: together the orders see all of them. */
const some = (order: string) =>
  syllables.filter((_, at) => at % 4 === Object.keys(orders).indexOf(order) % 4);

const typed = (keys: Keys, order: string) => (syllable: Syllable) =>
  orders[order]?.(syllable, keys) ?? '';

describe('every syllable of the language', () => {
  it('is one of some 15,000', () => {
    expect(syllables.length).toBeGreaterThan(15_000);
    expect(new Set(syllables.map(({ word }) => word)).size).toBeGreaterThan(14_000);
  });

  it.each(Object.keys(orders))('comes of its Telex keys: %s', (order) => {
    const list = some(order).filter((one) => !hasTwoOs(one) && !looksForeign(one, order));
    expect(wrong(list, typed(telexKeys, order), telexWord)).toEqual([]);
    expect(wrong(list, typed(telexKeys, order), telexDraft)).toEqual([]);
  });

  it.each(Object.keys(orders))('comes of its VNI keys: %s', (order) => {
    expect(wrong(some(order), typed(vniKeys, order), vniWord)).toEqual([]);
  });

  it('is left alone when it is written already', () => {
    const list = syllables.filter((one, at) => at % 2 === 0 && !hasTwoOs(one));
    expect(wrong(list, ({ word }) => word, telexDraft)).toEqual([]);
    expect(wrong(list, ({ word }) => word.normalize('NFD'), telexWord)).toEqual([]);
    expect(wrong(list, ({ word }) => word, vniWord)).toEqual([]);
  });

  it('with two o comes of three', () => {
    const keysFor = (syllable: Syllable) =>
      typed(telexKeys, 'each mark after its letter, the tone last')(syllable).replace('oo', 'ooo');
    expect(wrong(syllables.filter(hasTwoOs), keysFor, telexWord)).toEqual([]);
  });

  it('gives its tone back to the key that set it', () => {
    const list = syllables.filter(({ tone }, at) => at % 5 === 0 && tone !== '');
    const order = 'each mark after its letter, the tone last';
    const lost = list.filter((syllable) => {
      const keys = typed(vniKeys, order)(syllable);
      const key = keys.slice(-1);
      return !vniWord(keys + key).endsWith(key);
    });
    expect(lost.map(({ word }) => word)).toEqual([]);
  });

  it('keeps its capitals', () => {
    const upper = (text: string) => text.toLocaleUpperCase('vi');
    const list = syllables.map((one) => ({ ...one, word: upper(one.word) }));
    const order = 'each mark after its letter, the tone last';
    const few = list.filter((one, at) => at % 7 === 0 && !hasTwoOs(one));
    expect(wrong(few, (one) => upper(typed(telexKeys, order)(one)), telexWord)).toEqual([]);
  });
});
