import { slipsBetween } from './distance.ts';
import { soundOf } from './sounds.ts';

/** Vocabulary words that an unknown word may be a misspelling of; none for a known word. */
export type AlikeFinder = (plain: string) => readonly string[];

/** Shorter words have too many near neighbours. */
const shortest = 4;

/** Finds words that sound like an unknown one, else those one typo away. */
export function alikeFinder(
  vocabulary: readonly string[],
  isKnown: (plain: string) => boolean,
): AlikeFinder {
  const bySound = new Map<string, string[]>();
  for (const plain of vocabulary) {
    const sound = soundOf(plain);
    bySound.set(sound, [...(bySound.get(sound) ?? []), plain]);
  }
  const remembered = new Map<string, readonly string[]>();

  const find = (plain: string): readonly string[] => {
    if (plain.length < 3 || /\d/.test(plain) || isKnown(plain)) return [];
    const heard = bySound.get(soundOf(plain));
    if (heard || plain.length < shortest) return heard ?? [];
    return vocabulary.filter(
      (other) =>
        other.length >= shortest &&
        other.charAt(0) === plain.charAt(0) &&
        slipsBetween(plain, other, 1) === 1,
    );
  };

  return (plain) => {
    const known = remembered.get(plain) ?? find(plain);
    if (remembered.size > 500) remembered.clear();
    remembered.set(plain, known);
    return known;
  };
}
