import type { Language } from '../../content/languages.ts';

/** The language of what the page is about: its words are spoken, and read aloud, in it. */
export function pageLanguage(): Language {
  const lang = document.querySelector('main')?.lang || document.documentElement.lang;
  return lang as Language;
}

/** Marks an element as spoken in the language that its words have on this page. */
export function spoken<Made extends HTMLElement>(element: Made, words: { lang?: Language }): Made {
  element.lang = words.lang ?? pageLanguage();
  return element;
}
