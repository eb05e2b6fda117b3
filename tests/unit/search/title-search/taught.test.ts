import { describe, expect, it } from 'vitest';
import { fold } from '../../../../content/text/fold.ts';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { wordsOf } from '../../../../search/text/tokens.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const snapshot = seedSnapshot();
const rules = searchRules(snapshot);
const entries = titleEntries(snapshot);
const search = createTitleSearch(entries, rules);
const plain = (text: string) =>
  ` ${wordsOf(text)
    .map((word) => word.plain)
    .join(' ')} `;

describe('what editors teach the search', () => {
  it('leads somewhere: of each group of synonyms one is said by some entry', () => {
    const said = [
      ...entries.flatMap(({ title, hint = '', words = '', said: more = '' }) => [
        title,
        hint,
        words,
        more,
      ]),
      ...rules.bestBets.flatMap(({ queries }) => queries),
    ].map(plain);
    const idle = rules.synonyms.filter(
      (group) => !group.some((phrase) => said.some((text) => text.includes(plain(phrase)))),
    );
    expect(idle).toEqual([]);
  });

  it('comes first where it says the whole query', () => {
    const lost = rules.bestBets.flatMap(({ queries, address }) =>
      queries.filter((query) => search(query)[0]?.address !== address),
    );
    expect(lost).toEqual([]);
  });

  it('comes first without marks, too, but where another pick is written alike', () => {
    const written = new Map<string, Set<string>>();
    for (const { queries, address } of rules.bestBets)
      for (const query of queries)
        written.set(fold(query), (written.get(fold(query)) ?? new Set()).add(address));
    const lost = [...written].filter(([query, pages]) => {
      const [first] = search(query);
      return !first || !pages.has(first.address);
    });
    expect(lost.map(([query]) => query)).toEqual([]);
  });

  it('finds a guide by a word that only its prose has', () => {
    const [first, ...others] = sampleSnapshot().guides;
    const [step, ...steps] = first?.steps ?? [];
    if (!first || !step) throw new Error('The sample has no guide with a step.');
    const body = [{ type: 'prose' as const, html: '<p>Giữ lại giấy <b>chích ngừa</b>.</p>' }];
    const guide = { ...first, steps: [{ ...step, body }, ...steps] };
    const taught = sampleSnapshot({
      guides: [guide, ...others],
      synonyms: [{ id: 'chich-ngua', words: ['tiêm ngừa', 'chích ngừa'] }],
    });
    const found = createTitleSearch(titleEntries(taught), searchRules(taught))('tiêm ngừa');
    expect(found[0]?.address).toBe(`/huong-dan/${guide.slug}/`);
  });
});
