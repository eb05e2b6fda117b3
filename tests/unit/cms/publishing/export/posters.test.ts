import { describe, expect, test } from 'vitest';
import { isHidden, settlePosters } from '../../../../../cms/publishing/export/posters.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const { guides, settings } = sampleSnapshot();
const [guide] = guides;
if (!guide) throw new Error('The sample has guides.');
const live = (month: string) => ({ month, guide: guide.id });
const draft = (month: string) => ({ month, guide: 'nhap' });
const ofOthers = [
  { ...guide, id: 'cua-xa', commune: 'mot-xa' },
  { ...guide, id: 'tieng-khmer', language: 'km' as const },
];
// The first minute of December in Vietnam.
const asOf = '2026-11-30T17:00:00.000Z';

describe('posters of months', () => {
  const settled = (...postersOfMonths: { month: string; guide: string }[]) => {
    const told = settlePosters({ ...settings, postersOfMonths }, [...guides, ...ofOthers], asOf);
    return [told.settings.postersOfMonths, told.deadLinks.map(({ title }) => title)];
  };

  test('are those of this month and later, of guides that are live', () => {
    const all = [live('2026-11'), live('2026-12'), live('2027-03')];
    expect(settled(...all)).toEqual([all.slice(1), []]);
  });

  test('whose guides are not live are told of in their month only', () => {
    expect(settled(draft('2026-11'), draft('2026-12'), draft('2027-01'))).toEqual([
      [],
      ['Áp phích tháng 12/2026'],
    ]);
  });

  test('are none of one commune, and none in another language, though they are live', () => {
    const [one, other] = ofOthers.map(({ id }) => id);
    const chosen = [
      { month: '2026-12', guide: one! },
      { month: '2027-01', guide: other! },
    ];
    expect(settled(...chosen)).toEqual([[], ['Áp phích tháng 12/2026']]);
    expect(chosen.map((each) => isHidden(each, [...guides, ...ofOthers], asOf))).toEqual([
      true,
      true,
    ]);
  });

  test.each([
    [live('2026-11'), true],
    [live('2026-12'), false],
    [draft('2027-01'), true],
  ])('%o is hidden from a snapshot: %s', (poster, hidden) => {
    expect(isHidden(poster, guides, asOf)).toBe(hidden);
  });
});
