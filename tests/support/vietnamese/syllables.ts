import { mayCarry, withTone, type Tone } from '../../../content/text/syllable.ts';

/** A syllable as it is written, with what it is made of. */
export interface Syllable {
  word: string;
  initial: string;
  /** Vowels with their marks and what follows them, without the tone. */
  rhyme: string;
  tone: Tone;
}

const initials = 'b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ');

const rhymes = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
  'ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt ' +
  'uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
).split(' ');

const tones: Tone[] = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Every syllable that the spelling of Vietnamese allows: about 15,000, far more than are in use. */
export function allSyllables(): Syllable[] {
  return ['', ...initials].flatMap((initial) =>
    rhymes
      .filter((rhyme) => isSpelt(initial, rhyme))
      .flatMap((rhyme) => tonesOf(rhyme).map((tone) => syllable(initial, rhyme, tone))),
  );
}

function syllable(initial: string, rhyme: string, tone: Tone): Syllable {
  return { word: withTone(initial + rhyme, tone), initial, rhyme, tone };
}

/** A stop takes sắc or nặng, nothing else. */
function tonesOf(rhyme: string): Tone[] {
  const stopped = /(?:c|ch|p|t)$/.test(rhyme);
  return tones.filter((tone) => mayCarry(rhyme, tone) && !(stopped && tone === ''));
}

/**
 * Tells whether a rhyme is written after an initial: "ke" not "ce", "quy" not "qui y", "yên" alone
 * only.
 */
function isSpelt(initial: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (['c', 'g', 'ng'].includes(initial) && front) return false;
  if (['k', 'gh', 'ngh'].includes(initial) && !front) return false;
  if (initial === 'gi') return !/^[iyu]|^o[aăe]/.test(rhyme);
  if (initial === 'qu')
    return /^(?:[aâăeêiơ]|y$)/.test(rhyme) && !/[mp]$|^i[aêu]|^e(?:c|ng)$|^êu$/.test(rhyme);
  if (initial === '') return !rhyme.startsWith('iê');
  if (rhyme.startsWith('y'))
    return rhyme === 'y' && ['h', 'k', 'l', 'm', 's', 't', 'v'].includes(initial);
  return true;
}
