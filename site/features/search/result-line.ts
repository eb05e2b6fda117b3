import type { TextPart } from '../../../search/results/highlight.ts';
import type { Result } from '../../../search/results/results.ts';
import { pageLanguage } from '../../browser/language.ts';
import { resultWords } from '../../words/results.ts';

const { kinds } = resultWords(pageLanguage());

/** A row of the list: one link with its kind and the matches highlighted. */
export interface ResultLine {
  item: HTMLLIElement;
  /** Shows another result, changing only what differs. */
  show(result: Result): void;
}

/** Makes an empty line. */
export function resultLine(): ResultLine {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('span');
  const name = document.createElement('b');
  const about = document.createElement('small');
  text.append(name, about);
  link.append(text);
  item.append(link);
  const showName = textIn(name);
  const showAbout = textIn(about);
  let shown: string | undefined;

  return {
    item,
    show({ address, kind, title, hint }) {
      if (address !== shown) link.href = address;
      shown = address;
      showName(title);
      const separator = hint.length > 0 ? ' · ' : '';
      showAbout([{ text: kinds[kind] + separator, match: false }, ...hint]);
    },
  };
}

/** Shows a highlighted text. Unchanged nodes stay: every change costs a slow phone a layout. */
function textIn(place: HTMLElement): (parts: readonly TextPart[]) => void {
  let shown: readonly TextPart[] = [];
  return (parts) => {
    parts.forEach(({ text, match }, at) => {
      const before = shown[at];
      if (before?.match === match && before.text === text) return;
      const node = place.childNodes[at];
      if (!node) place.append(pieceOf(text, match));
      else if (before?.match === match) node.textContent = text;
      else node.replaceWith(pieceOf(text, match));
    });
    for (let more = shown.length; more > parts.length; more -= 1) place.lastChild?.remove();
    shown = parts;
  };
}

function pieceOf(text: string, match: boolean): Node {
  if (!match) return document.createTextNode(text);
  return Object.assign(document.createElement('mark'), { textContent: text });
}
