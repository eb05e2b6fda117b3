import type { TitleHit } from '../../../search/title-search.ts';
import { kindNames } from './kinds.ts';

/** A hit as a line of a list: one link, with what it is. */
export function resultItem({ address, title, kind, hint }: TitleHit): HTMLLIElement {
  const name = Object.assign(document.createElement('b'), { textContent: title });
  const about = Object.assign(document.createElement('small'), {
    textContent: [kindNames[kind], hint].filter(Boolean).join(' · '),
  });
  const text = document.createElement('span');
  text.append(name, about);
  const link = Object.assign(document.createElement('a'), { href: address });
  link.append(text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
