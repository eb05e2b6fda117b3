import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeResults } from '../../../../search/results/results.ts';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

interface Fixture {
  ways: Record<string, { q: string; any: string[] }[]>;
  nothing: string[];
}

const { ways, nothing } = JSON.parse(
  readFileSync(new URL('../../../fixtures/ways-of-asking.json', import.meta.url), 'utf8'),
) as Fixture;

const snapshot = seedSnapshot();
const search = createTitleSearch(titleEntries(snapshot), searchRules(snapshot));
const pageOf = (address: string) => address.replace(/#.*$/, '');
const firstThree = (query: string) =>
  search(query)
    .slice(0, 3)
    .map(({ address }) => pageOf(address));

describe.each(Object.entries(ways))('what is asked %s is among the first three', (_, asked) => {
  it.each(asked)('$q', ({ q, any }) => {
    const found = firstThree(q);
    expect(found.filter((page) => any.includes(page)).length, found.join(' ')).not.toBe(0);
    expect(firstThree(q.normalize('NFD'))).toEqual(found);
  });
});

describe('what is not here', () => {
  it.each(nothing)('%s: says so, and offers little', (query) => {
    const { results, near } = mergeResults(search(query));
    expect(near).toBe(true);
    expect(results.length).toBeLessThanOrEqual(5);
  });
});
