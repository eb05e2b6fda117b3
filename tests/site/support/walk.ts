import type { Page } from '@playwright/test';
import type { PracticeData } from '../../../practice/data.ts';
import { isScene } from '../../../practice/places.ts';
import { playerWords } from '../../../practice/player/words.ts';
import type { Pass } from '../../../practice/words.ts';

/**
 * The questions of a walk: with the largest words, on a usual telephone, alone with the task, or no more than
 * its end.
 */
export type Look = 'largest' | 'top' | 'alone' | 'end';

/**
 * Walks a practice that was begun to its end, and lists what is amiss at its steps. A script in the page
 * measures and goes on: asked from without, each step would take a dozen questions. That each place is met
 * by a real finger, and by the keyboard, is walked elsewhere; here nothing may lie over it.
 */
export function walk(page: Page, data: PracticeData, pass: Pass, look: Look): Promise<string[]> {
  const stops = data.steps.map((step, at) => ({
    said: isScene(step) || pass !== 'tu' ? step.say : step.free,
    progress: playerWords.progress(at + 1, data.steps.length),
    ...(isScene(step)
      ? { go: step.go }
      : pass === 'xem'
        ? { go: playerWords.watch }
        : { key: step.element }),
  }));
  return page.evaluate(walkInPage, {
    stops,
    look,
    end: pass === 'xem' ? playerWords.watched : data.end.title,
    glass: page.viewportSize()?.width ?? 0,
    handThere: playerWords.handThere,
  });
}

interface Stop {
  said: string;
  progress: string;
  /** The words of the button that goes on from what happens. */
  go?: string;
  /** The place to tap. */
  key?: string;
}

interface Asked {
  stops: Stop[];
  look: Look;
  /** The heading at the end. */
  end: string;
  /** The width of the glass; a page that is wider widens the window of a phone, too. */
  glass: number;
  /** It is said where a place is shown first that lay below. */
  handThere: string;
}

async function walkInPage({ stops, look, end, glass, handThere }: Asked): Promise<string[]> {
  /** In CSS pixels: of a place that can be tapped, and of the band. */
  const least = { place: 44, band: 20 };
  /** In milliseconds; what is not there by then will not come. */
  const patience = 8000;
  const faults: string[] = [];
  let where = '';
  const looks = { largest: lookLargest, top: lookTop, alone: lookAlone, end: () => undefined };

  for (const stop of stops) {
    where = stop.progress;
    if (!(await until(() => isAt(stop)))) return [...faults, `${where}: it is not come to`];
    await frames();
    const way = wayFrom(stop);
    if (!way) return [...faults, `${where}: there is not one way on`];
    await looks[look](stop, way);
    await tap(way);
    await until(() => !isAt(stop) || isShownFirst());
    // Who watches asks once more.
    if (isShownFirst()) await tap(way);
  }
  where = 'the end';
  const heading = () => document.querySelector('.pl h2')?.textContent?.trim() === end;
  if (!(await until(heading))) faults.push(`${where}: it is not come to`);
  if (look === 'largest') checkWidth();
  return faults;

  function fault(isFine: boolean, text: string): void {
    if (!isFine) faults.push(`${where}: ${text}`);
  }

  function frames(): Promise<unknown> {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }

  async function until(holds: () => boolean): Promise<boolean> {
    for (const since = performance.now(); !holds(); await frames())
      if (performance.now() - since > patience) return false;
    return true;
  }

  function isAt({ said, progress }: Stop): boolean {
    const words = [...document.querySelectorAll('.pl-coach p')].map((each) => each.textContent);
    return words.includes(said) && document.querySelector('.pl-bar b')?.textContent === progress;
  }

  function isShownFirst(): boolean {
    const status = document.querySelector('.pl-coach [role=status]');
    return status?.textContent === handThere;
  }

  function wayFrom({ go, key }: Stop): HTMLElement | undefined {
    const buttons = [...document.querySelectorAll<HTMLElement>('.pl button')];
    const ways = buttons.filter((each) =>
      go === undefined
        ? each.dataset.key === key && each.closest('.ph')
        : each.textContent.trim() === go,
    );
    return ways.length === 1 ? ways[0] : undefined;
  }

  function one(selector: string): HTMLElement {
    const [first, ...others] = document.querySelectorAll<HTMLElement>(selector);
    fault(first !== undefined && others.length === 0, `there is not one ${selector}`);
    return first ?? document.body;
  }

  /** The edges of what is seen of something on the glass. */
  function edgesOf(part: Element) {
    const { top, bottom, left, width } = part.getBoundingClientRect();
    const room = part.closest('.ph-body, .ph-over, .pl-talk, .pl-coach')?.getBoundingClientRect();
    const ground = part.closest('.pl-ground')?.getBoundingClientRect();
    const from = Math.max(0, top, room?.top ?? 0, ground?.top ?? 0);
    const to = Math.min(innerHeight, bottom, room?.bottom ?? Infinity, ground?.bottom ?? Infinity);
    return { from, seen: to - from, height: bottom - top, left, width };
  }

  /** The cue that more lies below, where it is seen. */
  function more(): HTMLElement | undefined {
    const cue = document.querySelector<HTMLElement>('.pl-more');
    return cue?.checkVisibility({ visibilityProperty: true }) ? cue : undefined;
  }

  /** Waits until a place can be tapped, after whoever looks for it has gone on to what lies below. */
  async function comesInSight(way: Element): Promise<void> {
    const isSeen = () => edgesOf(way).seen >= least.place;
    if (isSeen()) return;
    more()?.click();
    const comes = await until(isSeen);
    fault(comes, `${edgesOf(way).seen.toFixed()}px of its place are seen`);
  }

  function isWhole(selector: string): void {
    const { seen, height } = edgesOf(one(selector));
    fault(seen >= height - 1, `${seen.toFixed()} of ${height.toFixed()}px of ${selector} are seen`);
  }

  /** Taps the middle of what is seen of a place: what lies over that would be met. */
  async function tap(way: HTMLElement): Promise<void> {
    const met = () => {
      const { from, seen, left, width } = edgesOf(way);
      return document.elementFromPoint(left + width / 2, from + seen / 2);
    };
    // The cue that more lies below may lie there: people pull.
    for (const block of ['nearest', 'center', 'start'] as const) {
      if (way.contains(met())) break;
      way.scrollIntoView({ block });
      await frames();
    }
    const over = met();
    fault(way.contains(over), `${over?.className ?? 'nothing'} lies over its place`);
    way.click();
  }

  async function lookLargest({ key }: Stop, way: HTMLElement): Promise<void> {
    const { width, height } = edgesOf(way);
    fault(Math.min(width, height) >= least.place, `its place is ${width}×${height}`);
    // Nobody has to look for it, nor for what is said, nor for the band.
    await comesInSight(way);
    if (key !== undefined) {
      const { seen } = edgesOf(one('.ph-band'));
      fault(seen >= least.band, `${seen.toFixed()}px of the band are seen`);
    }
    await isClear(way);
    isWhole('.pl-say');
    checkWidth();
  }

  /** The cue that more lies below never lies over the place that is shown. */
  async function isClear(way: HTMLElement): Promise<void> {
    const isBeside = () => {
      const cue = more()?.getBoundingClientRect();
      const { from, seen, left, width } = edgesOf(way);
      if (!cue || cue.right <= left || cue.left >= left + width) return true;
      return cue.top >= from + seen || cue.bottom <= from;
    };
    if (!way.classList.contains('is-marked')) return;
    fault(await until(isBeside), 'the cue that more lies below lies over its place');
  }

  /** No page is wider than the glass, no words than their place. */
  function checkWidth(): void {
    const { scrollWidth } = document.documentElement;
    fault(scrollWidth === glass, `the page is ${scrollWidth} wide`);
    for (const each of document.querySelectorAll(
      '.pl-say, .pl-coach:not(.is-without-why) .pl-why, .pl-acts .btn',
    ))
      fault(each.scrollWidth <= each.clientWidth + 1, `“${each.textContent}” is cut off`);
  }

  async function lookTop({ key }: Stop, way: HTMLElement): Promise<void> {
    if (key === undefined) {
      const said = [...document.querySelectorAll('.pl-ground [data-read]')].at(-1);
      const isRead = () => said !== undefined && edgesOf(said).seen >= edgesOf(said).height - 1;
      return fault(await until(isRead), 'what is said there is not seen whole');
    }
    fault(one('.ph-body').scrollTop === 0, 'it does not begin at its top');
    // What lies below is announced.
    if (!more()) for (const words of unread()) fault(false, `“${words}” is not seen`);
    await comesInSight(way);
    await isClear(way);
  }

  /** The places that are read before one taps, of which less than half is seen. */
  function unread(): string[] {
    const ground = one('.pl-ground');
    const all = ground.querySelectorAll(
      '.ph:not(.is-covered) :is(.is-message, .is-person, .is-amount, .is-notice, .is-receipt)',
    );
    return [...all].flatMap((each) => {
      const { top, height } = each.getBoundingClientRect();
      const room = (each.closest('.ph-body') ?? ground).getBoundingClientRect();
      return top < room.top || top + height / 2 > room.bottom ? [each.textContent] : [];
    });
  }

  async function lookAlone({ key }: Stop, way: HTMLElement): Promise<void> {
    const fold = document.querySelector<HTMLElement>('.pl-fold:not([hidden])');
    fold?.click();
    isWhole('.pl-say');
    if (key !== undefined) isWhole('.pl-why');
    fault(one('.pl-coach').scrollTop === 0, 'its words do not begin at their top');
    // Read, it is folded again: the telephone has its room back.
    fold?.click();
    way.scrollIntoView({ block: 'center' });
    await comesInSight(way);
  }
}
