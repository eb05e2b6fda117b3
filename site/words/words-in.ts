import type { Language } from '../../content/languages.ts';

/** Words with the `lang` of what they stand in, where they are not in the language of the page. */
type Spoken<Words> = Words & { lang?: Language };

/**
 * The words of a feature by language. A language whose words are still missing speaks Vietnamese,
 * and says so: to add one, add an object of the same shape.
 */
export function wordsIn<Words extends object>(
  byLanguage: { vi: Words } & Partial<Record<Language, Words>>,
): (language: Language) => Spoken<Words> {
  const { vi } = byLanguage;
  return (language) => byLanguage[language] ?? (language === 'vi' ? vi : { ...vi, lang: 'vi' });
}

/** What the languages call themselves. */
export const languageNames: Record<Language, string> = {
  vi: 'Tiếng Việt',
  km: 'ភាសាខ្មែរ',
  en: 'English',
};
