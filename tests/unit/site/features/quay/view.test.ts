import { expect, test } from 'vitest';
import type { DeskNow, RunningCall } from '../../../../../content/kiosk/calls.ts';
import { type Known, viewOf } from '../../../../../site/features/quay/view.ts';

const call = (more: Partial<RunningCall> = {}): RunningCall => ({
  ...{ id: '1', machine: 'Máy số 1', state: 'ringing', seconds: 0, missing: [] },
  ...more,
});
const desk = (more: Partial<DeskNow> = {}): DeskNow => ({
  ...{ desk: 'Quầy', device: 'Điện thoại', now: '', others: [], calls: [], missed: [] },
  ...{ machines: [], today: { calls: 0, came: 0 }, closed: false, note: '' },
  ...more,
});
const known = (more: Partial<Known> = {}): Known => ({
  ...{ paired: true, hasKey: false, duty: true, writing: false, desk: desk(), answeredAt: 0 },
  ...more,
});
const second = 1000;
const nameAt = (more: Partial<Known>, now = 0) => viewOf(known(more), now).name;

test.each<[string, Partial<Known>]>([
  ['pair', { paired: false, hasKey: true, duty: false }],
  ['unpaired', { paired: false, duty: false }],
  ['before', { duty: false }],
  ['calm', {}],
  ['note', { writing: true }],
  ['missed', { desk: desk({ missed: [{ id: '1', machine: 'M', at: '', seconds: 3 }] }) }],
  ['answered', { desk: desk({ calls: [call({ state: 'heard' })] }) }],
  ['ring', { desk: desk({ calls: [call()] }) }],
])('shows %s', (name, more) => {
  expect(nameAt(more)).toBe(name);
});

test('a call comes before a note, a missed call and one that somebody answered', () => {
  const calls = [call({ id: '1', state: 'coming' }), call({ id: '2' })];
  const missed = [{ id: '3', machine: 'M', at: '', seconds: 3 }];
  const view = viewOf(known({ writing: true, desk: desk({ calls, missed }) }), 0);
  expect(view).toMatchObject({ name: 'ring', call: { id: '2' }, others: [] });
});

test('ten seconds make a call urgent, also between two answers of the CMS', () => {
  const lateAt = (seconds: number, ago: number) =>
    viewOf(known({ desk: desk({ calls: [call({ seconds })] }) }), ago * second);
  expect(lateAt(0, 9)).toMatchObject({ late: false, seconds: 9 });
  expect(lateAt(0, 10)).toMatchObject({ late: true, seconds: 10 });
  expect(lateAt(8, 2)).toMatchObject({ late: true });
});

test('after 15 seconds without an answer nothing is promised, also during a call', () => {
  expect(nameAt({}, 14 * second)).toBe('calm');
  expect(nameAt({}, 15 * second)).toBe('cut');
  expect(nameAt({ desk: desk({ calls: [call()] }) }, 15 * second)).toBe('cut');
  expect(nameAt({ duty: false }, 60 * second)).toBe('before');
  const unasked = known();
  delete unasked.desk;
  expect(viewOf(unasked, second).name).toBe('before');
  expect(viewOf(unasked, 15 * second).name).toBe('cut');
});
