import { Tokenizer } from 'htmlparser2';
import { encode } from '../../search/results/pagefind-encoding.ts';

/** Elements whose content is not prose. */
const withoutProse = new Set(['script', 'style', 'template', 'textarea']);

/** Attributes whose words Pagefind indexes; filters and sort keys stay as they are. */
const readAttributes = new Set(['alt', 'title', 'aria-label', 'data-pagefind-meta']);

const ignore = () => undefined;

/** Those whose content Pagefind passes over: it is a third of a page, and need not reach its process. */
const unread = new Set(['script', 'style']);

/**
 * A page as Pagefind's index takes it: its texts and the indexed attributes encoded, without what is no
 * text, all else as it is.
 */
export function searchable(html: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let attribute = '';
  let skipped: string | undefined;
  let skippedFrom = 0;
  /** True while the tag is read with which the skipping began. */
  let begins = false;
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const put = (start: number, end: number) => {
    pieces.push(html.slice(copied, start), encode(html.slice(start, end)));
    copied = end;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      onopentagname(start, end) {
        const name = nameAt(start, end);
        begins = !skipped && withoutProse.has(name);
        if (begins) skipped = name;
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
      },
      onattribdata(start, end) {
        if (!skipped && readAttributes.has(attribute)) put(start, end);
      },
      onclosetag(start, end) {
        if (nameAt(start, end) !== skipped) return;
        if (unread.has(skipped)) {
          pieces.push(html.slice(copied, skippedFrom));
          copied = start - '</'.length;
        }
        skipped = undefined;
      },
      ontext(start, end) {
        if (!skipped) put(start, end);
      },
      onattribentity: ignore,
      onattribend: ignore,
      onopentagend(end) {
        if (skipped) skippedFrom = end + 1;
      },
      onselfclosingtag() {
        // Inside a drawing an element may end at once.
        if (begins) skipped = undefined;
      },
      onend: ignore,
      ontextentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces.join('') + html.slice(copied);
}
