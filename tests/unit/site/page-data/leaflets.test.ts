import { describe, expect, test } from 'vitest';
import { memberAddresses } from '../../../../content/addresses.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import type { LeafletData, LeafletsData } from '../../../../site/page-data/leaflets.ts';
import type { MemberData } from '../../../../site/page-data/member.ts';
import { pages } from '../../../../site/page-data/pages.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const sample = sampleSnapshot();
const [guide, other] = sample.guides.filter(
  ({ handout, language, branches }) => !handout && !branches && language === 'vi',
);
if (!guide || !other) throw new Error('The sample has guides.');
const sheet = `/huong-dan/${guide.slug}/to-roi/`;

const dataIn = (all: ReturnType<typeof pages>, address: string) =>
  all.find((page) => page.address === address)?.data;
const dataAt = <Data>(snapshot: Snapshot, address: string) =>
  dataIn(pages(snapshot), address) as Data;
const sheetOf = (handout: NonNullable<typeof guide.handout>) => {
  const guides = sample.guides.map((one) => (one === guide ? { ...one, handout } : one));
  return dataAt<LeafletData>({ ...sample, guides }, sheet);
};

describe('a sheet', () => {
  test('nobody wrote is made from the guide, and says of each part that it is', () => {
    expect(dataAt<LeafletData>(sample, sheet)).toMatchObject({
      title: guide.title,
      headline: guide.title,
      steps: guide.steps.slice(0, 3).map(({ title }) => title),
      made: { steps: true, speaker: true, zalo: true },
    });
  });

  test('has the words of editors, and is made where they left something out', () => {
    const steps = ['Mở máy', 'Bấm nút'];
    expect(sheetOf({ headline: 'Chữ lớn', steps })).toMatchObject({
      title: guide.title,
      headline: 'Chữ lớn',
      steps,
      made: { steps: false, speaker: true, zalo: true },
    });
    expect(sheetOf({ steps: [], speaker: 'Kính thưa.', zalo: 'Nhắn.' })).toMatchObject({
      headline: guide.title,
      made: { steps: true, speaker: false, zalo: false },
    });
  });
});

describe('the sheet of a guide that asks first', () => {
  const address = '/huong-dan/bhyt-dien-tu/to-roi/';
  /** The sheet where the guide that one answer leads to has this title. */
  const leadingTo = (title: string) => {
    const guides = sample.guides.map((one) =>
      one.slug === 'dat-lich-kham' ? { ...one, title } : one,
    );
    return dataAt<LeafletData>({ ...sample, guides }, address);
  };
  const question = 'Bà con đưa thẻ bằng cách nào?';

  test('has its question with every way, and no steps', () => {
    expect(leadingTo('Đặt lịch khám')).toMatchObject({
      steps: [],
      asks: {
        question,
        ways: [
          'Bằng căn cước: mang theo căn cước',
          'Bằng VNeID: mở ví giấy tờ',
          'Chưa có thẻ: coi bài “Đặt lịch khám”',
        ],
      },
      made: { steps: true },
    });
  });
});

describe('the poster of a month', () => {
  const at = (asOf: string) => ({
    ...sample,
    meta: { ...sample.meta, asOf },
    settings: {
      ...sample.settings,
      postersOfMonths: [
        { month: '2026-12', guide: guide.id },
        { month: '2027-01', guide: 'not-live' },
      ],
    },
  });
  const told = (asOf: string) => {
    const all = pages(at(asOf));
    return {
      list: (dataIn(all, memberAddresses.leaflets) as LeafletsData).ofMonth,
      start: (dataIn(all, '/to-vien/') as MemberData).ofMonth,
      sheet: (dataIn(all, sheet) as LeafletData).month,
      other: (dataIn(all, `/huong-dan/${other.slug}/to-roi/`) as LeafletData).month,
    };
  };
  const nothing = { list: undefined, start: undefined, sheet: undefined, other: undefined };

  test.each([
    ['a month before', '2026-11-30T16:59:00Z'],
    ['a month whose guide is not live', '2026-12-31T17:00:00Z'],
    ['a month without one', '2027-02-01T00:00:00Z'],
  ])('is nowhere in %s', (_, asOf) => {
    expect(told(asOf)).toEqual(nothing);
  });
});
