import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { hitsOf, shown } from '../support/shown.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

interface Fixture {
  ways: Record<string, { q: string; any: string[] }[]>;
  nothing: string[];
}

const { ways, nothing } = JSON.parse(
  readFileSync(new URL('../../../fixtures/ways-of-asking.json', import.meta.url), 'utf8'),
) as Fixture;

const { nothing: notHere, kept } = JSON.parse(
  readFileSync(new URL('../../../fixtures/not-here.json', import.meta.url), 'utf8'),
) as Pick<Fixture, 'nothing'> & { kept: string[] };

const snapshot = seedSnapshot();
const search = createTitleSearch(titleEntries(snapshot), searchRules(snapshot));
const pageOf = (address: string) => address.replace(/#.*$/, '');
const known = new Map<string, string[]>();

/** The pages of the first three, each asked for once. */
function firstThree(query: string): string[] {
  const before = known.get(query);
  if (before) return before;
  const pages = hitsOf(search, query)
    .slice(0, 3)
    .map(({ address }) => pageOf(address));
  known.set(query, pages);
  return pages;
}

/** Fitted weights weigh one question against another: of two hundred, one may be further down. */
const leastFound = 0.995;
/** Of what is not here so much is not claimed, and of what is here no more than so much is denied. */
const leastTold = 0.95;
/** The same of tasks that are near to what guides cover. */
const leastNearTold = 0.9;
/** The same of such tasks that taught no weight. */
const leastKeptTold = 0.85;
const mostLost = 0.025;

const asked = Object.values(ways).flat();

describe('whichever way something is asked', () => {
  it('is among the first three', () => {
    const missed = asked.filter(({ q, any }) => !firstThree(q).some((page) => any.includes(page)));
    const lines = missed.map(({ q }) => q).join(', ');
    expect(missed.length, lines).toBeLessThanOrEqual(asked.length * (1 - leastFound));
  });

  it('is not told that there is no page', () => {
    const lost = asked.filter(({ q }) => shown(search, q).tone === 'none');
    const lines = lost.map(({ q }) => q).join(', ');
    expect(lost.length, lines).toBeLessThanOrEqual(asked.length * mostLost);
  });

  it.each(Object.entries(ways))('is the same however it is encoded (%s)', (_, group) => {
    for (const { q } of group) expect(firstThree(q.normalize('NFD'))).toEqual(firstThree(q));
  });
});

describe('what is not here', () => {
  it('is not claimed', () => {
    const claimed = nothing.filter((query) => shown(search, query).tone === 'sure');
    expect(claimed.length, claimed.join(', ')).toBeLessThanOrEqual(
      nothing.length * (1 - leastTold),
    );
  });

  it('is not claimed though guides are near', () => {
    const claimed = notHere.filter((query) => shown(search, query).tone === 'sure');
    expect(claimed.length, claimed.join(', ')).toBeLessThanOrEqual(
      notHere.length * (1 - leastNearTold),
    );
  });

  it('is not claimed though no weight knows it', () => {
    const claimed = kept.filter((query) => shown(search, query).tone === 'sure');
    expect(kept.length).toBeGreaterThan(40);
    expect(claimed.length, claimed.join(', ')).toBeLessThanOrEqual(
      kept.length * (1 - leastKeptTold),
    );
  });

  it.each(nothing)('%s: offers little', (query) => {
    const { results, tone } = shown(search, query);
    if (tone !== 'sure') expect(results.length).toBeLessThanOrEqual(8);
  });
});
