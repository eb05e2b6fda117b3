import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, it } from 'vitest';
import { readTags } from '../../../../publisher/files/tags.ts';

/** Pieces that make or break tags. */
const pieces = [
  '<', '>', '/', '=', '"', "'", '&', ' ', '\n', '-', '!', '?', 'a', 'B', 'đ', '<p', '<P ', '</p', '</p>', '<a href=',
  ' class="x y"', " title='a > b'", ' style=1', ' hidden', 'ONCLICK=', '&amp;', '&#39;', '&copy', '<!--', '-->', '--!>',
  '<!doctype html>', '<script', '<script>', '</script>', '</SCRIPT >', '<style>', '</style>', '<title>', '</title>',
  '<textarea>', '</textarea', '<svg/>', '<br />', '<?x', '<=', '</ ', '</>', '\t', '\f', '\u00a0',
]; // prettier-ignore

it('are told apart as a tokenizer that looks at each letter does, whatever a page has', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (page) => {
      const html = page.join('');
      const tags: string[] = [];
      readTags(html, ({ name, attributes, code }) => {
        tags.push(JSON.stringify([name, attributes, code]));
      });
      expect(tags, html).toEqual(tokensOf(html));
    }),
    { numRuns: 3000 },
  );
});

/** Pieces of a value without quotes around it. */
const valuePieces = ['"', "'", '&', '&amp;', '&#39', '&#', '&copy', '&quot;', 'a', '=', 'đ'];

it('have their values without quotes whole, whatever quotes and entities stand there', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...valuePieces), { maxLength: 8 }), (value) => {
      const html = `<a href=x${value.join('')}>`;
      const tags: string[] = [];
      readTags(html, ({ name, attributes }) => tags.push(JSON.stringify([name, attributes, null])));
      expect(tags, html).toEqual(tokensOf(html));
    }),
    { numRuns: 1000 },
  );
});

const ignore = () => undefined;

function tokensOf(html: string): string[] {
  const tags: string[] = [];
  let name = '';
  let attributes: Record<string, string> = {};
  let [attribute, value] = ['', ''];
  let coded: number | undefined;
  const put = (code?: string) => tags.push(JSON.stringify([name, attributes, code]));
  const onTagEnd = (end: number) => {
    if (name === 'script' || name === 'style') coded = end + 1;
    else put();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = {};
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
        attributes[attribute] ??= value;
      },
      onopentagend: onTagEnd,
      onselfclosingtag: onTagEnd,
      onclosetag(start) {
        if (coded !== undefined) put(html.slice(coded, start - 2));
        coded = undefined;
      },
      onend() {
        if (coded !== undefined) put();
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
  return tags;
}
