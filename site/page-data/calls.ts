import { isTextOnly } from '../../content/text/phone.ts';
import { present } from '../../content/present.ts';
import type { Language } from '../../content/languages.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Hotline } from '../../content/schema/hotline.ts';
import type { Lookup } from './lookup.ts';

/** Somebody to call. */
export interface Callee {
  name: string;
  /** Of the name, where that is not in the language of the page. */
  lang?: Language;
  number: string;
}

/** The bar above a page that cannot wait for reading. */
export interface CallBar {
  calls: Callee[];
  /** Whom else to call, who has no number here. */
  note?: string;
}

/** The calls with which an urgent guide begins. */
export function callBarOf({ urgent, language }: Guide, { snapshot }: Lookup): CallBar | undefined {
  if (!urgent) return undefined;
  const chosen = urgent.hotlines.flatMap(
    (id) => snapshot.hotlines.find((one) => one.id === id) ?? [],
  );
  return present({ calls: calleesOf(chosen, language), note: urgent.note });
}

/** Hotlines that can be called, by their names in a language: a number that only takes messages is none. */
export function calleesOf(hotlines: Hotline[], language: Language = 'vi'): Callee[] {
  return hotlines
    .filter(({ number }) => !isTextOnly(number))
    .map((hotline) => ({ ...nameIn(language, hotline), number: hotline.number }));
}

function nameIn(language: Language, { name, nameInKhmer }: Hotline): Omit<Callee, 'number'> {
  if (language === 'km' && nameInKhmer) return { name: nameInKhmer };
  return language === 'vi' ? { name } : { name, lang: 'vi' };
}
