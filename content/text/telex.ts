import { draftOf, wordOf, type Keying } from './keying.ts';

const circumflex = { a: 'â', e: 'ê', o: 'ô' };

const telex: Keying = {
  actions: {
    s: { does: 'tone', tone: '\u0301' },
    f: { does: 'tone', tone: '\u0300' },
    r: { does: 'tone', tone: '\u0309' },
    x: { does: 'tone', tone: '\u0303' },
    j: { does: 'tone', tone: '\u0323' },
    z: { does: 'tone', tone: '' },
    a: { does: 'mark', marks: { a: 'â' } },
    e: { does: 'mark', marks: { e: 'ê' } },
    o: { does: 'mark', marks: { o: 'ô' } },
    w: { does: 'mark', marks: { o: 'ơ', u: 'ư', a: 'ă' } },
    d: { does: 'stroke' },
  },
  hornKey: 'w',
};

const vni: Keying = {
  actions: {
    1: { does: 'tone', tone: '\u0301' },
    2: { does: 'tone', tone: '\u0300' },
    3: { does: 'tone', tone: '\u0309' },
    4: { does: 'tone', tone: '\u0303' },
    5: { does: 'tone', tone: '\u0323' },
    0: { does: 'tone', tone: '' },
    6: { does: 'mark', marks: circumflex },
    7: { does: 'mark', marks: { o: 'ơ', u: 'ư' } },
    8: { does: 'mark', marks: { a: 'ă' } },
    9: { does: 'stroke' },
  },
};

/**
 * Writes Telex keys: "ddaats" → "đất". A key pressed again takes its mark back ("ass" → "as"); words
 * that are no Vietnamese syllables stay as they are ("facebook"). Several words are taken one by one.
 */
export function telexWord(keys: string): string {
  return keys.normalize('NFC').replace(/\p{L}+/gu, (run) => wordOf(run, telex));
}

/** Writes VNI keys: "d9at61" → "đất"; otherwise as `telexWord`. */
export function vniWord(keys: string): string {
  return keys.normalize('NFC').replace(/[\p{L}\d]+/gu, (run) => wordOf(run, vni));
}

/**
 * Shows the Telex keys of a text while its last word is still being typed: "ddaat" → "đât". Letters
 * that a key writes directly (ă â ê ô ơ ư đ) are keys like any other.
 */
export function telexDraft(keys: string): string {
  return keys.normalize('NFC').replace(/\p{L}+/gu, (run) => draftOf(run, telex));
}
