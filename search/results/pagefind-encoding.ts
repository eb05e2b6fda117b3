/**
 * Pagefind compares without marks, but đ is a letter of its own to it: "dang ky" would not find "đăng
 * ký". So đ is written as d and a mark that Pagefind keeps in what it shows and drops when it compares.
 */
const mark = '\u0345';

/** A text as Pagefind reads it. */
function encodeText(text: string): string {
  return text.normalize('NFC').replace(/đ/g, `d${mark}`).replace(/Đ/g, `D${mark}`);
}

/** A query as Pagefind is asked. */
export function encodeQuery(query: string): string {
  return encodeText(query);
}

/** A title or excerpt of Pagefind's as it is shown. */
export function decode(text: string): string {
  return text.replaceAll(`d${mark}`, 'đ').replaceAll(`D${mark}`, 'Đ');
}

/** A comment, a script or style or the like with what is in it, a tag, or the text between tags. */
const pieces =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>?|[^<]+|</gi;

/** Attributes whose words Pagefind may read; filters and sort keys stay as they are. */
const readAttributes = /(\s(?:alt|title|aria-label|data-pagefind-meta)\s*=\s*)("[^"]*"|'[^']*')/gi;

/** A page as Pagefind is given it: only its texts and the attributes that are read are encoded. */
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
