/** A sentence to be read aloud, and where on the glass it stands. */
export interface Sentence {
  text: string;
  range: Range;
}

/** The elements that are read: the question and the content, not the buttons that every screen has. */
const isRead = 'h1, .progress > b, .lead, .scroll-content, [data-read]';
/** Up to a full stop, the one of Khmer too, with a gap behind it. */
const sentence = /\S[^]*?(?:[.!?…។]+["”)]*(?=\s)|$)/g;

/** Lists what of a screen is for ears, sentence by sentence. */
export function sentencesOf(stage: HTMLElement): Sentence[] {
  const nodes = document.createTreeWalker(stage);
  const lines: Text[][] = [];
  let last: Element | undefined;
  while (nodes.nextNode()) {
    const { currentNode: text } = nodes;
    if (text.nodeName === 'BR') last = undefined;
    if (!(text instanceof Text)) continue;
    const parent = text.parentElement;
    if (!parent?.closest(isRead) || parent.closest('svg') || !isSeen(parent)) continue;
    const block = blockOf(parent);
    if (block === last) lines[lines.length - 1]?.push(text);
    else lines.push([text]);
    last = block;
  }
  return lines.flatMap(sentencesIn);
}

/** Tells whether it is seen: nothing that a window of a practice lies over is for ears. */
function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** The paragraph that an element is in. */
function blockOf(element: Element): Element {
  const { parentElement } = element;
  return parentElement && getComputedStyle(element).display.startsWith('inline')
    ? blockOf(parentElement)
    : element;
}

function sentencesIn(line: Text[]): Sentence[] {
  const whole = line.map(({ data }) => data).join('');
  return [...whole.matchAll(sentence)].map(({ index, 0: text }) => {
    const range = document.createRange();
    range.setStart(...placeOf(line, index));
    range.setEnd(...placeOf(line, index + text.length));
    return { text, range };
  });
}

/** The text node that has a letter of a line, and the letter's place in it. */
function placeOf(line: Text[], letter: number): [Text, number] {
  const [text, ...others] = line as [Text, ...Text[]];
  return others.length === 0 || letter <= text.length
    ? [text, letter]
    : placeOf(others, letter - text.length);
}
