import { Tokenizer } from 'htmlparser2';

/** A start tag of a page. */
export interface Tag {
  name: string;
  /** By lower-case name, entities decoded; of two with one name the first counts, as in a browser. */
  attributes: Record<string, string>;
  /** The text of a script or style; absent when its end tag is missing. */
  code?: string;
  /** From its `<` to after its `>`; a script or style to after its end tag. */
  start: number;
  end: number;
}

const ignore = () => undefined;

/**
 * Reads the tags of a page in their order, as browsers tell them apart.
 * @param until stops at the end tag of this name
 */
export function readTags(html: string, look: (tag: Tag) => void, until?: string): void {
  let tag: Tag = { name: '', attributes: {}, start: 0, end: 0 };
  let coded: Tag | undefined;
  let attribute = '';
  let value = '';
  const onTagEnd = (end: number) => {
    tag.end = end + 1;
    if (tag.name === 'script' || tag.name === 'style') coded = tag;
    else look(tag);
  };
  // The tokens alone: the parser, which also nests elements, takes half as long again.
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        tag = { name, attributes: {}, start: start - 1, end };
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(character) {
        value += String.fromCodePoint(character);
      },
      onattribend() {
        tag.attributes[attribute] ??= value;
      },
      onopentagend: onTagEnd,
      onselfclosingtag: onTagEnd,
      onclosetag(start, end) {
        if (coded) look({ ...coded, code: html.slice(coded.end, start - 2), end: end + 1 });
        coded = undefined;
        if (html.slice(start, end).toLowerCase() === until) tokenizer.pause();
      },
      onend() {
        if (coded) look(coded);
      },
      ontext: ignore,
      ontextentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
