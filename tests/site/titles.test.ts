import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';

/** As many characters search engines and tabs show. */
const longest = 70;

describe.for(['sample', 'seed'] as const)('in the %s release', (name) => {
  const { folder, pages } = inject(name);
  const titles = pages
    // The page of an address that is gone stands for it, and never beside it.
    .filter(({ address }) => !address.endsWith('410.html'))
    .map(({ address }) => ({
      address,
      title: titleOf(readFileSync(path.join(folder, fileOf(address)), 'utf8')),
    }));

  test('no two pages have one title', () => {
    const shared = [...Map.groupBy(titles, ({ title }) => title)]
      .filter(([, { length }]) => length > 1)
      .map(([title, alike]) => [title, ...alike.map(({ address }) => address)]);
    expect(titles.length).toBeGreaterThan(300);
    expect(shared).toEqual([]);
  });

  test('every title is short enough to be read whole', () => {
    expect(titles.filter(({ title }) => title.length === 0 || title.length > longest)).toEqual([]);
  });

  test('the page of a team says where the team is', () => {
    const teams = titles.filter(({ address }) => /^\/xa-phuong\/[^/]+\/[^/]+\/$/.test(address));
    expect(teams.length).toBeGreaterThan(0);
    const vague = teams.filter(
      ({ title }) => !/^Tổ công nghệ số (?:ấp|khóm) .+, (?:xã|phường) \p{Lu}/u.test(title),
    );
    expect(vague).toEqual([]);
  });
});

function titleOf(html: string): string {
  const [title] = DomUtils.getElementsByTagName('title', parseDocument(html), true, 1);
  return title ? DomUtils.textContent(title).trim() : '';
}
