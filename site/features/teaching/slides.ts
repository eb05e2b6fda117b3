import alertTriangle from '@tabler/icons/outline/alert-triangle.svg?raw';
import arrowLeft from '@tabler/icons/outline/arrow-left.svg?raw';
import arrowRight from '@tabler/icons/outline/arrow-right.svg?raw';
import handStop from '@tabler/icons/outline/hand-stop.svg?raw';
import helpCircle from '@tabler/icons/outline/help-circle.svg?raw';
import listDetails from '@tabler/icons/outline/list-details.svg?raw';
import refresh from '@tabler/icons/outline/refresh.svg?raw';
import speakerphone from '@tabler/icons/outline/speakerphone.svg?raw';
import { icon } from '../../browser/icon.ts';
import type { teachingWords } from '../../words/teaching.ts';

/** The answer to a tap, and the full stop where it would cost money. */
export interface Answered {
  text: string;
  dangerHtml?: string | undefined;
}

/** A step as it is taught. What ends in `Html` is HTML of the page itself, the rest are plain words. */
export interface Slide {
  /** The number of the step; what comes before and after the steps has none. */
  number?: number;
  /** The part of the page that it is about, to which one comes back. */
  part?: HTMLElement | undefined;
  /** For the learner. */
  titleHtml: string;
  text?: string;
  list?: string[];
  /** A picture or a telephone beside the words. */
  shotHtml?: string | undefined;
  /** Answers a tap beside the right place of the telephone, by its key; that one has no answer. */
  answer?: ((key: string) => Answered | undefined) | undefined;
  /** For the teacher. */
  sayHtml?: string | undefined;
  do: string[];
  care?: string | undefined;
  ask: string[];
}

/** A guide or a practice, as it is taught. */
export interface Taught {
  title: string;
  /** The first words to the learner, before and after the title. */
  today: string;
  how: string;
  /** The names and sums of what is practised; who teaches has them at every step. */
  task?: string;
  slides: Slide[];
}

/** Words as HTML, as the browser writes them. */
export function asHtml(words: string): string {
  const element = document.createElement('i');
  element.textContent = words;
  return element.innerHTML;
}

const drawn = (svg: string): string => icon(svg).outerHTML;

type Words = ReturnType<typeof teachingWords>;

/** Draws the rules and all steps as `teaching.astro` draws those of a lesson. */
export function drawSlides(
  { title, today, how, task = '', slides }: Taught,
  words: Words,
  lang: string,
): string {
  const steps = slides.filter(({ number }) => number !== undefined).length;
  const rules = words.rules.map((rule) => `<li>${rule}</li>`).join('');
  const first = slide(
    0,
    `<h2 id="day-ten-0" tabindex="-1">${words.hello}</h2><p>${today} <b lang="${lang}">${asHtml(title)}</b></p><p>${how}</p>`,
    `<h3>${words.rulesTitle}</h3><ol class="rules-list">${rules}</ol>` +
      moves(leave(words), go(1, words.start), words),
  );
  const others = slides.map((each, index) => {
    const at = index + 1;
    const isLast = at === slides.length;
    const back = `<button class="btn is-quiet" type="button" data-go="${at - 1}">${drawn(arrowLeft)}${words.back}</button>`;
    const on = isLast
      ? leave(words, true)
      : go(at + 1, each.number === steps ? words.finish : words.next);
    return slide(
      at,
      learner(each, at, lang),
      teacher(each, steps, words, lang, task) + moves(back, on, words),
      each.shotHtml !== undefined,
    );
  });
  return `<h1 class="sr">${asHtml(words.title(title))}</h1>${first}${others.join('')}`;
}

function slide(at: number, above: string, below: string, hasShot = false): string {
  return `<section class="slide${at === 0 ? ' is-now' : ''}" id="day-${at}" aria-labelledby="day-ten-${at}"><div class="learner${hasShot ? ' has-shot' : ''}">${above}</div><div class="teacher">${below}</div></section>`;
}

function learner({ number, titleHtml, text, list, shotHtml }: Slide, at: number, lang: string) {
  const words =
    (number === undefined ? '' : `<span class="at" aria-hidden="true">${number}</span>`) +
    `<h2 id="day-ten-${at}" tabindex="-1" lang="${lang}">${titleHtml}</h2>` +
    (text === undefined ? '' : `<p lang="${lang}">${asHtml(text)}</p>`) +
    (list
      ? `<ol class="rules-list" lang="${lang}">${list.map((each) => `<li>${asHtml(each)}</li>`).join('')}</ol>`
      : '');
  return shotHtml === undefined
    ? words
    : `<div>${words}<p role="status"></p></div><div class="shot">${shotHtml}</div>`;
}

function teacher(each: Slide, steps: number, words: Words, lang: string, task: string): string {
  const { number, sayHtml } = each;
  const line = (icon: string, name: string, inside: string, more = '') =>
    `<div class="deed${more}">${drawn(icon)}<div><b>${name}</b> ${inside}</div></div>`;
  const said = (texts: string[]) =>
    texts.map((text) => `<span lang="${lang}">${asHtml(text)}</span>`).join(' ');
  // Told before the first tap, looked up later.
  const told = number !== undefined && task ? line(listDetails, words.task, said([task])) : '';
  return [
    number === undefined
      ? ''
      : `<p class="where">${words.step(number, steps)}<button class="leave" type="button" data-teach="leave">${words.stop}</button></p>`,
    number === 1 ? told : '',
    sayHtml
      ? line(speakerphone, words.say, `<div class="said" lang="${lang}">${sayHtml}</div>`)
      : '',
    line(handStop, words.do, said(each.do)),
    each.care ? line(alertTriangle, words.care, said([each.care]), ' is-care') : '',
    each.ask.length > 0 ? line(helpCircle, words.ask, said(each.ask), ' is-ask') : '',
    number === 1 ? '' : told,
  ].join('');
}

const moves = (back: string, on: string, words: Words): string =>
  `<p class="moves">${back}<button class="btn is-quiet" type="button" data-teach="turn" aria-pressed="false">${drawn(refresh)}${words.turn}</button>${on}</p>`;

const go = (to: number, text: string): string =>
  `<button class="btn" type="button" data-go="${to}">${text}${drawn(arrowRight)}</button>`;

const leave = (words: Words, isEnd = false): string =>
  `<button class="btn${isEnd ? '' : ' is-quiet'}" type="button" data-teach="leave">${isEnd ? words.leave : words.stop}</button>`;
