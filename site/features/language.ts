import type { Language } from '../../content/schema/primitives.ts';

/** The language of what the page is about: its words are spoken, and read aloud, in it. */
export function pageLanguage(): Language {
  const lang = document.querySelector('main')?.lang || document.documentElement.lang;
  return lang as Language;
}
