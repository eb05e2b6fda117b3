/**
 * Pagefind ignores diacritics, but treats đ as a letter of its own: "dang ky" would not find "đăng ký".
 * So đ is encoded as d plus a combining mark, which Pagefind shows and ignores when it compares.
 */
const mark = '\u0345';

/** Encodes a text for Pagefind's index. */
function encodeText(text: string): string {
  return text.normalize('NFC').replace(/đ/g, `d${mark}`).replace(/Đ/g, `D${mark}`);
}

/** Encodes a query for Pagefind. */
export function encodeQuery(query: string): string {
  return encodeText(query);
}

/** Decodes a title or excerpt from Pagefind. */
export function decode(text: string): string {
  return text.replaceAll(`d${mark}`, 'đ').replaceAll(`D${mark}`, 'Đ');
}

/** A comment, an element whose content is not prose (script, style …), a tag, or text. */
const pieces =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>?|[^<]+|</gi;

/** Attributes whose words Pagefind indexes; filters and sort keys stay as they are. */
const readAttributes = /(\s(?:alt|title|aria-label|data-pagefind-meta)\s*=\s*)("[^"]*"|'[^']*')/gi;

/** Encodes a page for Pagefind: its texts and the indexed attributes only. */
export function encodeHtml(html: string): string {
  return html.replace(pieces, (piece, raw?: string) => {
    if (raw || piece.startsWith('<!')) return piece;
    if (/^<[a-z/]/i.test(piece))
      return piece.replace(
        readAttributes,
        (_, before: string, value: string) => before + encodeText(value),
      );
    return encodeText(piece);
  });
}
