import type { Language } from '../../content/languages.ts';

/** The language of the page's content, for screen readers and reading aloud. */
export function pageLanguage(): Language {
  const lang = document.querySelector('main')?.lang || document.documentElement.lang;
  return lang as Language;
}

/** Sets an element's `lang` to that of its words on this page. */
export function spoken<Made extends HTMLElement>(element: Made, lang = pageLanguage()): Made {
  element.lang = lang;
  return element;
}
