import type { Page } from '@playwright/test';
import { Finger, type Tap } from './finger.ts';
import { percentile } from './measures.ts';

/** A tap of a walk, known by what was tapped. */
export interface NamedTap extends Tap {
  name: string;
}

/** A tap is as slow as its slower half. */
export function longer({ touch, lift }: Tap): number {
  return Math.max(touch, lift);
}

/** Taps a page that has one plain button and nothing else: the floor of this machine. */
export async function tapPlainButton(page: Page, slowdown: number): Promise<Tap[]> {
  await page.setContent(
    '<button style="font-size:60px" onclick="this.textContent = String(Math.random())">0</button>',
  );
  const finger = await Finger.at(page, slowdown);
  const taps: Tap[] = [];
  for (let tap = 0; tap < 30; tap += 1) taps.push(await finger.tap(page.getByRole('button')));
  return taps;
}

/** Each tap of a walk, as the visitor in the middle had it. */
export function middleOf<Walked extends NamedTap>(visits: Walked[][]): Walked[] {
  const [first = []] = visits;
  return first.map((tap, at) => {
    const median = (part: (tap: Tap) => number) =>
      percentile(visits.flatMap((visit) => visit[at] ?? []).map(part), 0.5);
    return {
      ...tap,
      touch: median(({ touch }) => touch),
      lift: median(({ lift }) => lift),
      handed: median(({ handed }) => handed),
      settled: median(({ settled }) => settled),
    };
  });
}

/** Tells taps in a line of a table: 95th percentile (median), in milliseconds. */
export function row(taps: Tap[]): Record<string, string | number> {
  const told = (part: (tap: Tap) => number) =>
    `${percentile(taps.map(part), 0.95)} (${percentile(taps.map(part), 0.5)})`;
  return {
    taps: taps.length,
    'next frame': told(longer),
    touch: told(({ touch }) => touch),
    lift: told(({ lift }) => lift),
    handed: told(({ handed }) => handed),
    settled: told(({ settled }) => settled),
  };
}

/** The names of the slowest taps, with touch, lift and settled. */
export function slowest(taps: NamedTap[]): string {
  return [...taps]
    .sort((one, other) => longer(other) - longer(one))
    .slice(0, 12)
    .map(({ name, touch, lift, settled }) => `${name} ${touch}/${lift}/${settled}`)
    .join(' · ');
}
