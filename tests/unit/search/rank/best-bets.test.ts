import { describe, expect, it } from 'vitest';
import { createTitleSearch } from '../../../../search/title-search.ts';
import type { TitleEntry } from '../../../../search/entries/title-entry.ts';

const entries: TitleEntry[] = [
  { address: '/xai/', title: 'Tập vuốt, tập bấm', kind: 'guide' },
  { address: '/khac/', title: 'Chụp hình', kind: 'guide' },
];
const search = createTitleSearch(entries, {
  synonyms: [['xài', 'dùng', 'sử dụng']],
  bestBets: [
    {
      queries: ['xài điện thoại', 'tôm chết', 'mất hình', 'gõ số tìm số', 'tổ dạy ở đâu'],
      address: '/xai/',
    },
  ],
});
const bet = (query: string) =>
  search(query).find(({ address }) => address === '/xai/')?.features.bet;

describe("the editors' picks", () => {
  it.each(['xài điện thoại', 'tôi muốn xài điện thoại', 'xài điện thoại mới'])(
    '%s: come first for their words',
    (query) => {
      expect(search(query)[0]).toMatchObject({ address: '/xai/' });
    },
  );

  it.each(['sử dụng điện thoại', 'su dung dien thoai', 'dùng điện thoại'])(
    '%s: also for other words for them, a little behind',
    (query) => {
      expect(bet('xài điện thoại')).toBe(1);
      expect(bet(query)).toBeGreaterThan(0.9);
      expect(bet(query)).toBeLessThan(1);
    },
  );

  it('are less sure in another order', () => {
    expect(bet('chết tôm')).toBeGreaterThan(0.9);
    expect(bet('chết tôm')).toBeLessThan(1);
  });

  it('are meant without marks, too, where a word looks like one that says nothing', () => {
    expect(bet('to day o dau')).toBe(1);
    expect(bet('tổ đây ở đâu')).toBeUndefined();
    expect(bet('chup hinh mat bao nhieu')).toBeUndefined();
  });

  it.each(['điện thoại', 'xài chết'])('%s: not for less', (query) => {
    expect(bet(query)).toBeUndefined();
  });

  it('lead to their page also in part', () => {
    expect(search('con tôm')[0]).toMatchObject({ address: '/xai/' });
  });
});
