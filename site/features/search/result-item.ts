import type { TextPart } from '../../../search/highlight.ts';
import type { Result } from '../../../search/results.ts';
import { kindNames } from './kinds.ts';

/** A result as a line of a list: one link that says what it is and where the words match. */
export function resultItem({ address, kind, title, hint }: Result): HTMLLIElement {
  const name = document.createElement('b');
  name.append(...marked(title));
  const about = document.createElement('small');
  about.append(kindNames[kind], ...(hint.length > 0 ? [' · ', ...marked(hint)] : []));
  const text = document.createElement('span');
  text.append(name, about);
  const link = Object.assign(document.createElement('a'), { href: address });
  link.append(text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function marked(parts: TextPart[]): (Node | string)[] {
  return parts.map(({ text, match }) =>
    match ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
  );
}
