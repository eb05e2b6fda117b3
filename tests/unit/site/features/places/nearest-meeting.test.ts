import { expect, test } from 'vitest';
import { nearest } from '../../../../../site/features/places/nearest-meeting.ts';
import type { NearMeeting } from '../../../../../site/page-data/communes.ts';

const meeting = (title: string, day: string, more: Partial<NearMeeting> = {}): NearMeeting => ({
  address: `/buoi-huong-dan/${title}/`,
  title,
  when: day,
  where: 'Trụ sở ấp',
  endsAt: `${day}T08:00:00+07:00`,
  ...more,
});
const now = Date.parse('2026-12-01T00:00:00Z');
const mine = '/xa-phuong/xa-dat-mui/ap-1/';
const theirs = { hamlet: '/xa-phuong/xa-dat-mui/ap-2/' };

const titleOf = (meetings: NearMeeting[], own: string | null = mine, at = now) =>
  nearest(meetings, own ?? undefined, at)?.title;

test('the next of the own hamlet comes before an earlier one of another', () => {
  const meetings = [
    meeting('khác', '2026-12-02', theirs),
    meeting('mình', '2026-12-05', { hamlet: mine }),
  ];
  expect(titleOf(meetings)).toBe('mình');
  expect(titleOf(meetings, null)).toBe('khác');
  expect(titleOf(meetings.slice(0, 1))).toBe('khác');
});

test('one for the whole commune is near to everybody', () => {
  expect(titleOf([meeting('cả xã', '2026-12-02'), meeting('mình', '2026-12-05')])).toBe('cả xã');
});

test('what is over by the clock of the device is not told', () => {
  const meetings = [meeting('đã xong', '2026-11-30'), meeting('tới', '2026-12-09')];
  expect(titleOf(meetings)).toBe('tới');
  expect(titleOf(meetings, mine, Date.parse('2026-12-09T01:00:00Z'))).toBeUndefined();
});
