/** A tag, or an element whose text is none of the page's or can have no tags inside. */
const apart =
  /(<!--[^]*?-->|<(script|style|title|textarea|option|svg|template)\b[^]*?<\/\2>|<(?:"[^"]*"|'[^']*'|[^'">])*>)/;

/**
 * Changes what is read of a page; tags, and what stands apart from its text, stay as they are.
 * @param html a page or a part of one, well formed
 * @param change gets a text and what stands right before it: a tag, or nothing
 */
export function changeText(html: string, change: (text: string, before: string) => string): string {
  // Of three parts each, the first is text, then comes what is apart with the name of its element.
  return html
    .split(apart)
    .map((part, at, all) => {
      if (at % 3 > 0) return at % 3 === 1 ? part : '';
      return change(part, all[at - 2] ?? '');
    })
    .join('');
}
