import type { Language } from '../content/schema/primitives.ts';

/**
 * The words of a feature by language. A language whose words are still missing speaks Vietnamese:
 * to add one, add an object of the same shape.
 */
export function wordsIn<Words>(
  byLanguage: { vi: Words } & Partial<Record<Language, Words>>,
): (language: Language) => Words {
  return (language) => byLanguage[language] ?? byLanguage.vi;
}

/** What the languages call themselves. */
export const languageNames: Record<Language, string> = {
  vi: 'Tiếng Việt',
  km: 'ភាសាខ្មែរ',
  en: 'English',
};
