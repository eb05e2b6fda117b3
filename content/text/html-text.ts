/** The beginning of an element whose text is none of the page's or can have no tags inside. */
const whole = /<(script|style|title|textarea|option|svg|template)\b/y;

/**
 * Changes what is read of a page; tags, and what stands apart from its text, stay as they are.
 * @param html a page or a part of one, well formed
 * @param change gets a text and what stands right before it: a tag, or nothing
 */
export function changeText(html: string, change: (text: string, before: string) => string): string {
  let changed = '';
  let copied = 0;
  let before = '';
  let from = 0;
  const put = (to: number) => {
    if (from === to) return;
    const text = html.slice(from, to);
    const said = change(text, before);
    if (said === text) return;
    changed += html.slice(copied, from) + said;
    copied = to;
  };
  let at = html.indexOf('<');
  while (at >= 0) {
    const end = apartUntil(html, at);
    if (end !== undefined) {
      put(at);
      before = html.slice(at, end);
      from = end;
    }
    at = html.indexOf('<', end ?? at + 1);
  }
  put(html.length);
  return copied === 0 ? html : changed + html.slice(copied);
}

/**
 * Finds where ends what stands apart from the text: a comment, a tag, or a whole element; nothing for a lone
 * `<`.
 */
function apartUntil(html: string, at: number): number | undefined {
  if (html.startsWith('<!--', at)) return behind('-->', html, at + 4) ?? tagUntil(html, at);
  const name = nameOfWhole(html, at);
  if (name === undefined) return tagUntil(html, at);
  return behind(`</${name}>`, html, at + name.length) ?? tagUntil(html, at);
}

/** Asks the pattern only where a first letter may be one of its: for most tags it is none. */
function nameOfWhole(html: string, at: number): string | undefined {
  if (!'sto'.includes(html.charAt(at + 1))) return undefined;
  whole.lastIndex = at;
  return whole.exec(html)?.[1];
}

function behind(text: string, html: string, from: number): number | undefined {
  const found = html.indexOf(text, from);
  return found < 0 ? undefined : found + text.length;
}

const [more, double, single] = [0x3e, 0x22, 0x27];

/** Finds the end of a tag, in whose quotes any letter may stand. */
function tagUntil(html: string, from: number): number | undefined {
  for (let at = from + 1; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === more) return at + 1;
    if (code !== double && code !== single) continue;
    at = html.indexOf(html.charAt(at), at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}
