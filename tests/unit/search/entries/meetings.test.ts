import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../content/schema/meeting.ts';
import { packTitles, unpackTitles } from '../../../../search/entries/titles-data.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const sample = sampleSnapshot();
const [weekly] = sample.meetings;
if (!weekly) throw new Error('The sample has no meeting.');
const once: Meeting = { ...weekly, day: '2026-12-05', repeats: 'once', daysOff: [] };
const told = (...meetings: Meeting[]) =>
  unpackTitles(
    packTitles({ ...sample, meta: { ...sample.meta, asOf: '2026-12-01T00:00:00Z' }, meetings }),
  )
    .entries.filter(({ title }) => title === weekly.title)
    .map(({ address, hint, words }) => [address, hint, words]);
const calledOff = { reason: 'Nước lớn', from: '2027-01-01' };

describe('who searches finds of the meetings', () => {
  it('one by its rule, and from when it is held no more', () => {
    const address = '/buoi-huong-dan/cai-vneid-rach-tau/';
    expect(told(weekly)).toEqual([
      [address, 'Ấp Rạch Tàu, Xã Đất Mũi. Thứ bảy hằng tuần', 'lớp học'],
    ]);
    expect(told({ ...weekly, calledOff })).toEqual([
      [address, 'Ấp Rạch Tàu, Xã Đất Mũi. Thứ bảy hằng tuần, không mở nữa từ…', 'lớp học'],
    ]);
  });

  it('none that is not held any more, and no samples', () => {
    expect(told({ ...once, calledOff })).toEqual([]);
    expect(told({ ...once, daysOff: [{ day: '2026-12-05', reason: 'Lễ' }] })).toEqual([]);
    expect(told({ ...weekly, calledOff: { reason: 'Thôi', from: '2026-12-05' } })).toEqual([]);
    expect(told({ ...weekly, sample: true })).toEqual([]);
  });

  it('those on one subject in one commune as one, by the names of all their hamlets', () => {
    const others = sample.hamlets.filter(({ commune }) => commune === weekly.commune).slice(0, 2);
    const many = others.map(({ id }, at): Meeting => {
      const own = `buoi-${at}`;
      return { ...once, id: own, slug: own, hamlet: id };
    });
    expect(many).toHaveLength(2);
    expect(told(...many)).toEqual([
      [
        '/xa-phuong/xa-dat-mui/#buoi',
        '2 buổi. Xã Đất Mũi',
        `lớp học, ${others.map(({ name }) => name).join(', ')}`,
      ],
    ]);
  });
});
