import { describe, expect, it } from 'vitest';
import { findHits } from '../../../../kiosk/screens/found-hits.ts';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

const snapshot = seedSnapshot();
const search = createTitleSearch(titleEntries(snapshot), searchRules(snapshot));
const near = (typed: string) => {
  const { hits, tone } = findHits(search, typed);
  return { tone, kinds: hits.map(({ kind }) => kind) };
};
const find = (typed: string) => {
  const { hits, tone } = findHits(search, typed);
  return { tone, addresses: hits.map(({ address }) => address) };
};

describe('what the kiosk shows of a search', () => {
  it.each([
    ['căn cước', '/huong-dan/can-cuoc/'],
    ['mat sim', '/huong-dan/mat-dien-thoai/'],
  ])('shows what says “%s” as found', (typed, address) => {
    const { tone, addresses } = find(typed);
    expect(tone).toBe('sure');
    expect(addresses).toContain(address);
    expect(addresses.length).toBeLessThanOrEqual(6);
  });

  it('does not call found what only has a word of many', () => {
    const { tone, addresses } = find('sửa máy cày bị hư nhớt ở ruộng');
    expect(tone).toBe('none');
    expect(addresses.length).toBeLessThanOrEqual(3);
  });

  it('comes near by how a word begins when nothing has the word', () => {
    const { tone, addresses } = find('chứngkhoánphái');
    expect(tone).toBe('none');
    expect(addresses.length).toBeGreaterThan(0);
  });

  it('offers no place that only shares a word with another matter, and one whose name is said', () => {
    const { tone, kinds } = near('visa đi Mỹ');
    expect(tone).toBe('none');
    for (const place of ['commune', 'hamlet', 'former-unit']) expect(kinds).not.toContain(place);
    expect(near('vé xe đi Tân Hưng')).toMatchObject({
      tone: 'none',
      kinds: expect.arrayContaining(['commune']),
    });
  });

  it('has nothing near to what is no word at all', () => {
    expect(find('§§§')).toEqual({ tone: 'none', addresses: [] });
  });
});

it.each(['113', 'goi cong an'])('a hotline is found by “%s”', (typed) => {
  const titles = findHits(search, typed).hits.map(({ title }) => title);
  expect(titles).toContainEqual(expect.stringMatching(/^113: /));
});
