/** A sentence to be read aloud, and where on the page it stands. */
export interface Sentence {
  text: string;
  within?: Element;
  range?: Range;
}

const spoken =
  'h1, .lead, dt, dd, .check, section h2, section h3, .prose, .after, .notice, section summary';

/** Parts only for eyes: pictures, whose they are and of which day, sizes of files, marks. */
const silent = '.term-note, [data-needs-network], figure, .note, svg, .is-chosen .of';

const block = 'p, li, dt, dd, h1, h2, h3, h4, td, small, summary, .check, .after';

/** Up to a full stop, the one of Khmer too, with a gap behind it. */
const sentence = /\S[^]*?(?:[.!?…។]+["”)]*(?=\s)|(?=\s*$))/g;

/** Lists what of a part of the page is for ears, sentence by sentence. */
export function sentencesOf(part: Element): Sentence[] {
  const found = [...part.querySelectorAll(spoken)].filter(
    (element) =>
      !element.closest('aside, .related, .is-other') &&
      !element.parentElement?.closest('.notice, .prose'),
  );
  return found.flatMap(linesOf).flatMap(sentencesIn);
}

/** The texts of an element, those of one paragraph together. */
function linesOf(element: Element): Text[][] {
  const nodes = document.createTreeWalker(element);
  const lines: Text[][] = [];
  let last: Element | null | undefined;
  while (nodes.nextNode()) {
    const { currentNode: text } = nodes;
    if (text.nodeName === 'BR') last = undefined;
    if (!(text instanceof Text)) continue;
    if (text.parentElement?.closest(silent)) continue;
    const own = text.parentElement?.closest(block);
    if (own === last) lines[lines.length - 1]?.push(text);
    else lines.push([text]);
    last = own;
  }
  return lines;
}

function sentencesIn(line: Text[]): Sentence[] {
  const whole = line.map(({ data }) => data).join('');
  const within = line[0]?.parentElement?.closest(block);
  return [...whole.matchAll(sentence)].flatMap(({ index, 0: letters }) => {
    if (!within) return [];
    const range = document.createRange();
    range.setStart(...placeOf(line, index));
    range.setEnd(...placeOf(line, index + letters.length));
    return [{ text: letters.replace(/\s+/g, ' '), within, range }];
  });
}

/** The text node that has a letter of a line, and the letter's place in it. */
function placeOf(line: Text[], letter: number): [Text, number] {
  const [text, ...others] = line as [Text, ...Text[]];
  return others.length === 0 || letter <= text.length
    ? [text, letter]
    : placeOf(others, letter - text.length);
}
