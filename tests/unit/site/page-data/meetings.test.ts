import { describe, expect, it } from 'vitest';
import { hamletAddress } from '../../../../content/addresses.ts';
import { dataAddresses } from '../../../../content/data-addresses.ts';
import { kioskAddresses } from '../../../../content/kiosk/data-addresses.ts';
import type { KioskCommune } from '../../../../content/kiosk/data.ts';
import type { Meeting } from '../../../../content/schema/meeting.ts';
import { comingMeetings } from '../../../../site/page-data/coming-meetings.ts';
import { communePages, type HamletsFile } from '../../../../site/page-data/communes.ts';
import { hamletPages } from '../../../../site/page-data/hamlets.ts';
import { heldMeetings } from '../../../../site/page-data/held-meetings.ts';
import { kioskCommunePage } from '../../../../site/page-data/kiosk.ts';
import { kioskPagesFile } from '../../../../site/page-data/kiosk-pages.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { meetingPages } from '../../../../site/page-data/meetings.ts';
import type { HtmlPage, SitePage } from '../../../../site/page-data/page.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const sample = sampleSnapshot();
const [weekly] = sample.meetings;
if (!weekly) throw new Error('The sample has no meeting.');
const once: Meeting = { ...weekly, day: '2026-12-05', repeats: 'once', daysOff: [] };
const reason = 'Chiều đó nước lớn';

const pagesAt = (asOf: string, ...meetings: Meeting[]) =>
  meetingPages(lookupOf({ ...sample, meta: { ...sample.meta, asOf }, meetings }));
const pageOf = (meeting: Meeting, asOf = '2026-12-01T07:00:00+07:00') => {
  const found = pagesAt(asOf, meeting).find(({ kind }) => kind === 'meeting');
  if (!found) throw new Error('The meeting has no page.');
  return found as HtmlPage<'meeting'>;
};
const noticesOf = (meeting: Meeting, asOf?: string) =>
  pageOf(meeting, asOf).data.notices.map(({ level, title, text }) => [level, title, text]);
const glassOf = (page: SitePage) =>
  Object.values(kioskPagesFile([page]).data as Record<string, { lead?: string }>)[0];
const after = '2026-12-06T07:00:00+07:00';

describe('the page of a meeting says first', () => {
  it('nothing of one that is held', () => {
    expect(noticesOf(once)).toEqual([]);
    expect(glassOf(pageOf(once))?.lead).toBeUndefined();
  });

  it('that it is not held, where the next time is the first that is not', () => {
    const off = { ...once, calledOff: { reason } };
    expect(noticesOf(off)).toEqual([['urgent', 'Buổi này không mở', reason]]);
    expect(glassOf(pageOf(off))?.lead).toBe(`Buổi này không mở. ${reason}`);
  });

  it('from when, where it is still held until then', () => {
    const later = { ...weekly, daysOff: [], calledOff: { reason, from: '2027-03-01' } };
    expect(noticesOf(later)).toEqual([['care', 'Từ ngày 06/03/2027 không mở nữa', reason]]);
    expect(glassOf(pageOf(later))?.lead).toBe(`Từ ngày 06/03/2027 không mở nữa. ${reason}`);
    expect(pageOf(later).data.repeats).toBe('Thứ bảy hằng tuần, không mở nữa từ ngày 06/03/2027');
  });
});

it('the desk keeps no page of one that is over', () => {
  expect(glassOf(pageOf(once))).toBeDefined();
  expect(glassOf(pageOf(once, after))).toBeUndefined();
});

it('of one that is over the day stays, and who led it goes', () => {
  expect(pageOf(once).data.leader).toBe('Anh Tư và hai bạn Đoàn thanh niên');
  const { data } = pageOf(once, after);
  expect(data.was).toBe('Thứ bảy, 05/12/2026, 6 giờ 30 đến 8 giờ');
  expect(data.leader).toBeUndefined();
});

describe('where there are many meetings', () => {
  const [first, second] = sample.hamlets.filter(({ commune }) => commune === weekly.commune);
  if (!first || !second) throw new Error('The sample lacks hamlets.');
  const many = Array.from({ length: 30 }, (_, at): Meeting => {
    const id = `buoi-${at}`;
    const day = `2026-12-${String((at % 28) + 1).padStart(2, '0')}`;
    return { ...once, id, slug: id, day, hamlet: first.id };
  });
  const late: Meeting = { ...once, id: 'tre', slug: 'tre', day: '2027-01-05', hamlet: second.id };
  const wide = many.slice(0, 5).map(({ id, day }): Meeting => {
    const own = `xa-${id}`;
    return { ...once, id: own, slug: own, day, hamlet: undefined };
  });
  const lookup = lookupOf({
    ...sample,
    meta: { ...sample.meta, asOf: '2026-11-30T07:00:00+07:00' },
    meetings: [...many, ...wide, late],
  });
  const coming = comingMeetings(lookup);
  const commune = lookup.communes.get(weekly.commune);
  if (!commune) throw new Error('The sample lacks the commune.');
  const made = [
    ...communePages(commune, lookup, coming),
    ...hamletPages(commune, lookup, { tasks: [], coming, held: heldMeetings(lookup) }),
    kioskCommunePage(lookup.snapshot, commune, coming),
  ];
  const dataOf = <Data>(address: string) =>
    made.find((page) => page.address === address)?.data as Data;

  it('the home page and the desk know the next of each hamlet', () => {
    const file = dataOf<HamletsFile>(dataAddresses.hamlets(commune.slug));
    expect(file.meetings.map(({ address }) => address)).toContain('/buoi-huong-dan/tre/');
    const desk = dataOf<KioskCommune>(kioskAddresses.commune(commune.slug));
    expect(desk.meetings.map(({ hamlet }) => hamlet)).toContain(second.slug);
    expect(desk.meetings.length).toBeLessThan(10);
  });

  it('the page of a hamlet has its own, and says how many are left', () => {
    const { data } = made.find(
      (page): page is HtmlPage<'hamlet'> => page.address === hamletAddress(commune, second),
    ) ?? { data: undefined };
    expect(data?.meetings.map(({ address }) => address).at(-1)).toBe('/buoi-huong-dan/tre/');
    expect(data?.meetings).toHaveLength(4);
    expect(data?.moreMeetings).toBe(2);
  });

  it('a hamlet has what was held since the first of the month before last, its own and for the commune', () => {
    const asOf = '2027-01-05T07:00:00+07:00';
    const [atMarket, atHome] = [wide[0], many[1]];
    if (!atMarket || !atHome) throw new Error('There are many meetings.');
    const row: Meeting = { ...weekly, day: '2026-10-24', daysOff: [], until: '2026-11-14' };
    const later = lookupOf({
      ...lookup.snapshot,
      meta: { ...sample.meta, asOf },
      meetings: [row, { ...atMarket, place: 'Chợ' }, late, { ...atHome, hamlet: second.id }],
    });
    const held = heldMeetings(later);
    const page = hamletPages(commune, later, { tasks: [], coming: [], held }).find(
      ({ address }) => address === hamletAddress(commune, first),
    ) as HtmlPage<'hamlet'>;
    expect(page.data.held.map(({ title, told }) => [title, told])).toEqual([
      [weekly.title, `Chợ: 01/12/2026`],
      [weekly.title, `${weekly.place}: 14/11/2026, 07/11/2026`],
    ]);
  });
});
