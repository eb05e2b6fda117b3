import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { hitsOf } from '../support/shown.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

interface Asked {
  q: string;
  any: string[];
}

const { first, later } = JSON.parse(
  readFileSync(new URL('../../../fixtures/everyday-queries.json', import.meta.url), 'utf8'),
) as { first: Asked[]; later: Asked[] };

const snapshot = seedSnapshot();
const search = createTitleSearch(titleEntries(snapshot), searchRules(snapshot));

/** Fitted weights weigh one question against another: of two hundred, one may be further down. */
const leastFound = 0.995;

describe.each([
  ['people of the hamlets', first],
  ['people who were asked later', later],
])('%s', (_, asked) => {
  it('find what they mean among the first three', () => {
    const missed = asked.filter(({ q, any }) => {
      const found = hitsOf(search, q)
        .slice(0, 3)
        .map(({ address }) => address.replace(/#.*$/, ''));
      return !found.some((address) => any.includes(address));
    });
    const lines = missed.map(({ q }) => q).join(', ');
    expect(missed.length, lines).toBeLessThanOrEqual(asked.length * (1 - leastFound));
  });
});
