import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { amend, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const published = { _status: 'published' as const };
const noon = (day: string) => `${day}T05:00:00.000Z`;

contract('meetings', (cms) => {
  let payload: Payload;
  const { places } = provinceIn(cms);

  beforeAll(async () => {
    payload = cms().payload;
  });

  /** The faults that keep a meeting from being published: path and sentence. */
  async function faultsOf(data: Record<string, unknown>) {
    try {
      await make(payload, 'meetings', places, { ...published, ...data });
      return [];
    } catch (error) {
      const { data: said } = error as { data?: { errors?: { path: string; message: string }[] } };
      if (!said?.errors) throw error;
      return said.errors.map(({ path, message }) => ({ path, message }));
    }
  }

  test('one of each rule can be published', async () => {
    expect(await faultsOf({ repeats: 'weekly', day: noon('2099-12-05') })).toEqual([]);
    expect(await faultsOf({ repeats: 'monthly', day: noon('2099-12-12') })).toEqual([]);
    expect(await faultsOf({ repeats: 'monthly-last', day: noon('2099-12-26') })).toEqual([]);
  });

  test('a hamlet of another commune is refused with one sentence', async () => {
    const [fault, ...others] = await faultsOf({ hamlet: places.otherHamlet });
    expect(others).toEqual([]);
    expect(fault?.path).toBe('hamlet');
    expect(fault?.message).toMatch(
      /^Ấp .* không thuộc Xã .*\. Chọn lại ấp, khóm hoặc xã, phường\.$/,
    );
    expect(await faultsOf({ hamlet: places.hamlet })).toEqual([]);
  });

  test('the public finds a meeting in the commune where its hamlet lies now', async () => {
    const hamlet = await make(payload, 'hamlets', places, published);
    const { id } = await make(payload, 'meetings', places, { ...published, hamlet: hamlet.id });
    await amend(payload, 'hamlets', hamlet.id, { ...published, commune: places.otherCommune });
    const snapshot = await shownBy(payload, '2099-12-01T00:00:00.000Z');
    expect(snapshot.meetings.find((one) => one.id === id)?.commune).toBe(places.otherCommune);
  });

  test.each([
    [
      'an end before the beginning',
      { opens: '20:00', closes: '18:00' },
      'closes',
      'Giờ xong cần sau',
    ],
    [
      'a fifth weekday of the month',
      { repeats: 'monthly', day: noon('2099-10-31') },
      'repeats',
      'nhiều tháng không có',
    ],
    [
      'a last weekday that is none',
      { repeats: 'monthly-last', day: noon('2099-12-12') },
      'repeats',
      'không phải thứ bảy cuối cùng',
    ],
    [
      'an end before the first day',
      { repeats: 'weekly', until: noon('2099-12-01') },
      'until',
      'Ngày cuối cần',
    ],
    [
      'a day off without a meeting',
      { repeats: 'weekly', daysOff: [{ day: noon('2099-12-13'), reason: 'Lễ' }] },
      'daysOff',
      'Ngày nghỉ 13/12/2099 không nhằm buổi nào',
    ],
    [
      'a row that is called off from no day',
      { repeats: 'weekly', calledOff: { reason: 'Hết mùa' } },
      'calledOff.from',
      'Chọn ngày bắt đầu không mở nữa.',
    ],
    [
      'a row that is called off from when there is none',
      {
        repeats: 'weekly',
        until: noon('2099-12-26'),
        calledOff: { reason: 'Hết mùa', from: noon('2099-12-27') },
      },
      'calledOff.from',
      'Từ ngày 27/12/2099 không còn buổi nào.',
    ],
    [
      'a row whose first missed time is over',
      {
        repeats: 'weekly',
        day: noon('2026-01-03'),
        calledOff: { reason: 'Hết mùa', from: noon('2026-01-05') },
      },
      'calledOff.from',
      'Buổi ngày 10/01/2026 đã qua. Chọn từ ngày ',
    ],
    [
      'a number of somebody',
      { leader: 'Anh Tư, 0912/345/678' },
      'leader',
      'Đừng ghi số điện thoại',
    ],
    [
      'a number of a place',
      { place: 'Nhà ông Tư 0912 345 678' },
      'place',
      'Đừng ghi số điện thoại',
    ],
    ['no place', { place: ' ' }, 'place', 'Điền mục này.'],
  ])('%s is refused at its field', async (_, data, path, sentence) => {
    const [fault, ...others] = await faultsOf(data);
    expect(others).toEqual([]);
    expect(fault).toEqual({ path, message: expect.stringContaining(sentence) as string });
  });

  test('the public gets the rule, days off and why it is off, and pages change at its end', async () => {
    const { id } = await make(payload, 'meetings', places, {
      ...published,
      title: 'Cài VNeID',
      hamlet: places.hamlet,
      repeats: 'weekly',
      daysOff: [{ day: noon('2099-12-12'), reason: 'Cả ấp đi hội' }],
      calledOff: { reason: 'Hết mùa', from: noon('2099-12-26') },
      bring: [{ text: 'Điện thoại' }],
    });
    const snapshot = await shownBy(payload, '2099-12-01T00:00:00.000Z');
    expect(snapshot.meetings.find((one) => one.id === id)).toMatchObject({
      title: 'Cài VNeID',
      hamlet: places.hamlet,
      day: '2099-12-05',
      opens: '18:30',
      repeats: 'weekly',
      daysOff: [{ day: '2099-12-12', reason: 'Cả ấp đi hội' }],
      calledOff: { reason: 'Hết mùa', from: '2099-12-26' },
      bring: ['Điện thoại'],
    });
  });
});
