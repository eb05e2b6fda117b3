import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { dataAddresses } from '../../../content/data-addresses.ts';
import { phoneWords } from '../../../look/phone/words.ts';
import type { PracticeData } from '../../../practice/data.ts';
import { placesOf, type TapStep } from '../../../practice/places.ts';

export const sites = { sample: inject('sample'), seed: inject('seed') };

/** A practice, and the site that it is on. */
export interface OnSite {
  site: keyof typeof sites;
  slug: string;
}

/** The practices of a site, by what ends their addresses. */
export const practicesOf = (site: keyof typeof sites): string[] =>
  sites[site].pages.flatMap(({ kind, address }) =>
    kind === 'practice' ? [address.split('/')[2] ?? ''] : [],
  );

/** Every practice of both sites. */
export const every = (['sample', 'seed'] as const).flatMap((site) =>
  practicesOf(site).map((slug): OnSite => ({ site, slug })),
);

/** Practices that differ in what the player does: all of the sample, and every fifth of what ships. */
export const some = every.filter(({ site }, at) => site === 'sample' || at % 5 === 0);

/** The data that the player has of a practice. */
export const dataOf = ({ site, slug }: OnSite): PracticeData =>
  JSON.parse(
    readFileSync(path.join(sites[site].folder, dataAddresses.practice(slug)), 'utf8'),
  ) as PracticeData;

/** The name by which a screen reader knows the place of a step. */
export function nameAt(data: PracticeData, step: TapStep): string {
  const screen = data.screens[step.screen];
  const place = screen && placesOf(screen).find(({ key }) => key === step.element);
  return place?.element ? (place.element.text ?? '') : phoneWords.back;
}
