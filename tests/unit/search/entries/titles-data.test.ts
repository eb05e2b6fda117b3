import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { searchRules, type SearchRules } from '../../../../search/entries/rules.ts';
import { packTitles, unpackTitles } from '../../../../search/entries/titles-data.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import type { TitleEntry } from '../../../../search/entries/title-entry.ts';
import { largeSnapshot } from '../../../support/large-snapshot.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const shipped = (snapshot: Snapshot) =>
  unpackTitles(JSON.parse(JSON.stringify(packTitles(snapshot))) as ReturnType<typeof packTitles>);

const inOrder = (entries: TitleEntry[]) =>
  entries.toSorted((left, right) =>
    `${left.address} ${left.title}` < `${right.address} ${right.title}` ? -1 : 1,
  );

/** Lists what bets say of each address; their order says nothing. */
const picked = ({ bestBets }: SearchRules) =>
  Object.fromEntries(
    [...Map.groupBy(bestBets, ({ address }) => address)].map(([address, bets]) => [
      address,
      bets.flatMap(({ queries }) => queries),
    ]),
  );

describe('the titles index as it ships', () => {
  it.each([
    ['the sample', sampleSnapshot],
    ['the shipped content', seedSnapshot],
  ])('loses nothing of %s on the way', (_, make) => {
    const snapshot = make();
    const { entries, rules } = shipped(snapshot);
    expect(inOrder(entries)).toEqual(inOrder(titleEntries(snapshot)));
    const before = searchRules(snapshot);
    expect(Object.keys(picked(before)).length).toBeGreaterThan(1);
    expect(picked(rules)).toEqual(picked(before));
    expect({ ...rules, bestBets: [] }).toEqual({ ...before, bestBets: [] });
  });

  it('keeps what editors picked with its page, whatever signs they wrote', () => {
    const { guides, ...others } = sampleSnapshot();
    const [first, second, ...more] = guides.map((each) => ({ ...each, topic: guides[0]!.topic }));
    const pick = (slug: string, ...queries: string[]) => ({
      ...{ id: slug, queries },
      address: `/huong-dan/${slug}/`,
    });
    const { entries, rules } = shipped({
      ...others,
      guides: [{ ...first!, title: 'Đóng | mở' }, second!, ...more],
      bestBets: [pick(first!.slug, 'mất máy |', '|'), pick(second!.slug, '|', 'đổi máy')],
    });
    expect(picked(rules)).toEqual({
      [`/huong-dan/${first!.slug}/`]: ['mất máy'],
      [`/huong-dan/${second!.slug}/`]: ['đổi máy'],
    });
    expect(entries).toContainEqual(
      expect.objectContaining({ title: 'Đóng / mở', address: `/huong-dan/${first!.slug}/` }),
    );
  });

  it('names every kind of record', () => {
    const kinds = new Set(titleEntries(sampleSnapshot()).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      'app article commune document former-unit guide hamlet hotline lesson meeting notice page practice term topic'.split(
        ' ',
      ),
    );
  });

  it('leaves people out', () => {
    const snapshot = sampleSnapshot();
    const text = JSON.stringify(packTitles(snapshot));
    const members = snapshot.teams.flatMap((team) => team.members);
    expect(members.filter(({ phone }) => phone)).not.toEqual([]);
    for (const { name, phone } of members) {
      expect(text).not.toContain(name);
      if (phone) expect(text).not.toContain(phone);
    }
  });

  it('leads from a hamlet that was merged to what it is today', () => {
    const merged = titleEntries(sampleSnapshot()).find(({ title }) => title === 'Ấp Kinh Đào Đông');
    expect(merged).toMatchObject({
      address: '/xa-phuong/xa-dat-mui/ap-rach-tau/',
      hint: 'Nay là Ấp Rạch Tàu, Xã Đất Mũi',
    });
  });

  it('stays small: 26 kB for 2,000 titles with all words of the editors', () => {
    const data = JSON.stringify(packTitles(largeSnapshot(2000)));
    expect(brotliCompressSync(data).length).toBeLessThan(26_000);
  });
});
