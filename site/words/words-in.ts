import type { Language } from '../../content/languages.ts';

/** Words, with their `lang` if it is not that of the page. */
type Spoken<Words> = Words & { lang?: Language };

/**
 * The words of a feature by language. A language without words yet falls back to Vietnamese and
 * is marked as such; to add one, add an object of the same shape.
 */
export function wordsIn<Words extends object>(
  byLanguage: { vi: Words } & Partial<Record<Language, Words>>,
): (language: Language) => Spoken<Words> {
  const { vi } = byLanguage;
  return (language) => byLanguage[language] ?? (language === 'vi' ? vi : { ...vi, lang: 'vi' });
}

/** The names the languages give themselves. */
export const languageNames: Record<Language, string> = {
  vi: 'Tiếng Việt',
  km: 'ភាសាខ្មែរ',
  en: 'English',
};
