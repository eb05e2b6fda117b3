/**
 * The sounds of Vietnamese: which letters make a syllable, and on which of them its tone is written.
 * `plain` is lower-case letters with their marks (ă â đ ê ô ơ ư) but without a tone.
 */

/** Tones as combining marks: ngang, sắc, huyền, hỏi, ngã, nặng. */
export type Tone = '' | '\u0301' | '\u0300' | '\u0309' | '\u0303' | '\u0323';

export interface Parts {
  initial: string;
  vowels: string;
  final: string;
}

/** `syllable`: complete; `beginning`: letters or marks may follow that make it one. */
export type Fit = 'syllable' | 'beginning' | 'none';

const initials = /^(?:ngh?|nh|gh|gi(?=[aăâeêoôơuưy])|g|kh?|ch?|t[hr]?|ph?|qu?|[bdđhlmnrsvx])?/;

const bareVowels: Record<string, string> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' };

const rhymes = fitsOf(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
    'oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya ' +
    'uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y ych ynh yt yêm yên yêng yêt yêu',
);

const rhymesAfterQu = fitsOf(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăt âc ân âng ât âu ây e en eo et ' +
    'ê êch ên ênh êt i ich in inh it ôc ơ ơi ơn ơt y ych yên yêt yn ynh yp yt',
);

/** A vowel without its mark; every other letter as it is. */
export function bareVowel(letter: string): string {
  return bareVowels[letter] ?? letter;
}

/** Takes a word apart. What cannot be a syllable is taken apart as far as it goes. */
export function partsOf(plain: string): Parts {
  const parts = partsAfter(plain, initials.exec(plain)?.[0] ?? '');
  if (parts.initial !== 'gi' || fitOfParts(parts) !== 'none') return parts;
  return partsAfter(plain, 'g');
}

/** Tells whether letters are a Vietnamese syllable, the beginning of one, or neither. */
export function fitOf(plain: string): Fit {
  return fitOfParts(partsOf(plain));
}

/**
 * Tells whether a complete syllable may carry a tone: those that end in a stop take sắc and nặng
 * only.
 */
export function mayCarry(plain: string, tone: Tone): boolean {
  return !/(?:c|ch|p|t)$/.test(plain) || tone === '' || tone === '\u0301' || tone === '\u0323';
}

/** Writes a tone where the classic spelling has it: hòa, thủy, quý, của, người. */
export function withTone(plain: string, tone: Tone): string {
  const { initial, vowels, final } = partsOf(plain);
  if (tone === '' || vowels === '') return plain;
  const after = initial.length + tonePlace(vowels, final) + 1;
  return (plain.slice(0, after) + tone + plain.slice(after)).normalize('NFC');
}

/** Takes the tone off a letter or a word: "mũi" → ["mui", ngã]. */
export function withoutTone(word: string): [plain: string, tone: Tone] {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const apart = word.normalize('NFD');
  const tone = (apart.match(tones)?.[0] ?? '') as Tone;
  return [apart.replace(tones, '').normalize('NFC'), tone];
}

function tonePlace(vowels: string, final: string): number {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  if (final !== '') return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}

function partsAfter(plain: string, initial: string): Parts {
  const rest = plain.slice(initial.length);
  const vowels = /^[aăâeêioôơuưy]*/.exec(rest)?.[0] ?? '';
  return { initial, vowels, final: rest.slice(vowels.length) };
}

function fitOfParts({ initial, vowels, final }: Parts): Fit {
  if (vowels === '') return final === '' ? 'beginning' : 'none';
  if (initial === 'q') return 'none';
  return (initial === 'qu' ? rhymesAfterQu : rhymes)().get(vowels + final) ?? 'none';
}

/** The same, made when it is first asked: pages load this before anybody types. */
function fitsOf(list: string): () => ReadonlyMap<string, Fit> {
  let made: ReadonlyMap<string, Fit> | undefined;
  return () => (made ??= madeFits(list));
}

/** Everything that is one of these rhymes, or becomes one when marks and letters are added. */
function madeFits(list: string): ReadonlyMap<string, Fit> {
  const complete = list.split(' ');
  const fits = new Map<string, Fit>();
  for (const rhyme of complete)
    for (const beginning of beginningsOf(rhyme)) fits.set(beginning, 'beginning');
  for (const rhyme of complete) fits.set(rhyme, 'syllable');
  return fits;
}

/** The beginnings of a rhyme, with any of its marks left out. */
function beginningsOf(rhyme: string): string[] {
  let all = [''];
  return [...rhyme].flatMap((letter) => {
    const letters = [...new Set([letter, bareVowel(letter)])];
    all = all.flatMap((start) => letters.map((one) => start + one));
    return all;
  });
}
