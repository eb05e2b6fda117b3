import { isTextOnly } from '../../content/text/phone.ts';
import { present } from '../../content/present.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Hotline } from '../../content/schema/hotline.ts';
import type { Lookup } from './lookup.ts';

/** Somebody to call. */
export interface Callee {
  name: string;
  number: string;
}

/** The bar above a page that cannot wait for reading. */
export interface CallBar {
  calls: Callee[];
  /** Whom else to call, who has no number here. */
  note?: string;
}

/** The calls with which an urgent guide begins. */
export function callBarOf({ urgent }: Guide, { snapshot }: Lookup): CallBar | undefined {
  if (!urgent) return undefined;
  const chosen = urgent.hotlines.flatMap(
    (id) => snapshot.hotlines.find((one) => one.id === id) ?? [],
  );
  return present({ calls: calleesOf(chosen), note: urgent.note });
}

/** Hotlines that can be called: a number that only takes messages is none. */
export function calleesOf(hotlines: Hotline[]): Callee[] {
  return hotlines
    .filter(({ number }) => !isTextOnly(number))
    .map(({ name, number }) => ({ name, number }));
}
