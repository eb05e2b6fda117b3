import type { teachingWords } from '../../words/teaching.ts';
import { asHtml, type Slide, type Taught } from './slides.ts';

/** Opened notes on words, and marks at what is not on this phone. */
const added = '.term-note, [data-needs-network]';

type Words = ReturnType<typeof teachingWords>;

/** Makes slides of a guide's page: nothing is asked for that the page does not have. */
export function taughtGuide(guide: HTMLElement, words: Words): Taught {
  const title = textOf(guide.querySelector('h1'));
  const steps = [...guide.querySelectorAll<HTMLElement>('.step:not(.is-other)')];
  const things = [...guide.querySelectorAll<HTMLElement>('.prepare .check:not(.is-other)')].map(
    (thing) => textOf(without(thing, 'input, small')),
  );
  const prepare: Slide = {
    part: guide.querySelector<HTMLElement>('.prepare') ?? undefined,
    titleHtml: words.prepare,
    list: things,
    do: [words.prepareDo],
    ask: [words.prepareAsk],
  };
  return {
    title,
    today: words.todayDo,
    how: words.slowly,
    slides: [
      ...(things.length > 0 ? [prepare] : []),
      ...steps.map((step, at) => viewStep(step, at + 1, words)),
      {
        titleHtml: words.doneTitle,
        text: words.doneText(steps.length),
        do: [words.again],
        ask: [words.askLater],
      },
    ],
  };
}

function viewStep(step: HTMLElement, number: number, words: Words): Slide {
  const heading = step.querySelector('h3 a');
  const body = step.querySelector('.body > .stack');
  const done = textOf(body?.querySelector(':scope > .after:not(.is-stuck)'), 'b');
  const stuck = textOf(body?.querySelector(':scope > .is-stuck'), 'b');
  // A callout of the text has prose inside, the warning of the step a sentence.
  const warning = body?.querySelector(':scope > .notice > div > p') ?? undefined;
  const care = textOf(warning);
  const said = body && without(body, '.after');
  if (warning) said?.querySelector(':scope > .notice:last-child')?.remove();
  for (const term of said?.querySelectorAll('.term') ?? []) term.replaceWith(...term.childNodes);
  const image = step.querySelector<HTMLImageElement>('.pic img, .screens img');
  const title = heading ? without(heading, '.sr').innerHTML : '';
  // Whose it is, where nobody chose: the steps one at a time say it as well, and a module for both is a file
  // more.
  const above = step.closest('.is-chosen') ? null : step.parentElement?.previousElementSibling;
  const whose = above?.matches('.of') ? textOf(above) : '';
  return {
    number,
    part: step,
    titleHtml: whose ? `${title} (${asHtml(whose)})` : title,
    shotHtml: image && !image.hidden ? image.outerHTML : undefined,
    sayHtml: said?.innerHTML.trim(),
    do: [words.let, ...(stuck ? [words.stuck(stuck)] : [])],
    care,
    ask: done ? [words.askDone, words.expected(done)] : [care ? words.askCare : words.askStep],
  };
}

/** A copy of an element without some of its parts, and without what the page has added to it. */
function without(element: Element, parts: string): Element {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(`${parts}, ${added}`)) part.remove();
  return copy;
}

function textOf(element: Element | null | undefined, but = '.sr'): string {
  return element ? (without(element, but).textContent ?? '').trim() : '';
}
