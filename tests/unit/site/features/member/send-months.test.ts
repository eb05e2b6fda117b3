import { expect, test } from 'vitest';
import type { TeamSumsTaken } from '../../../../../content/team-sums.ts';
import { sendMonths, type Outcome } from '../../../../../site/features/member/send-months.ts';

const codes = [
  ['2026-09', 'C9'],
  ['2026-10', 'C10'],
  ['2026-11', 'C11'],
] as const;
const taken = (month: string): TeamSumsTaken => ({
  place: 'ấp Rạch Tàu, xã Đất Mũi',
  until: '2027-12-31',
  months: [{ month, phones: 1, first: 3, people: 4, others: [] }],
});

/** Answers each code in its way; all others are taken. */
async function sent(answers: Record<string, Outcome>) {
  const asked: string[] = [];
  const outcome = await sendMonths(codes, (code) => {
    asked.push(code);
    return Promise.resolve(answers[code] ?? { taken: taken(`2026-${code.slice(1)}`) });
  });
  return { asked, ...outcome, taken: outcome.taken?.months.map(({ month }) => month) };
}

test('every month is sent by itself', async () => {
  expect(await sent({})).toEqual({
    asked: ['C9', 'C10', 'C11'],
    sent: { '2026-09': 'C9', '2026-10': 'C10', '2026-11': 'C11' },
    taken: ['2026-9', '2026-10', '2026-11'],
    refused: [],
  });
});

test('a month that is refused is named, and holds up none that follows', async () => {
  expect(await sent({ C9: { refused: 'Nhiều quá.', of: 'month' } })).toEqual({
    asked: ['C9', 'C10', 'C11'],
    sent: { '2026-10': 'C10', '2026-11': 'C11' },
    taken: ['2026-10', '2026-11'],
    refused: [{ month: '2026-09', why: 'Nhiều quá.' }],
  });
});

test('a key that is not taken is said once', async () => {
  expect(await sent({ C9: { refused: 'Mã hết hạn.', of: 'key' } })).toMatchObject({
    asked: ['C9'],
    sent: {},
    refused: [{ why: 'Mã hết hạn.' }],
  });
});

test('what was taken before the network went is not sent again', async () => {
  expect(await sent({ C10: { waits: 'offline' } })).toEqual({
    asked: ['C9', 'C10'],
    sent: { '2026-09': 'C9' },
    taken: ['2026-9'],
    refused: [],
    waits: 'offline',
  });
});
