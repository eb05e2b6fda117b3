import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personalFields, type Withdrawal } from '../../../../content/schema/withdrawal.ts';
import {
  isCleaned,
  readWithdrawals,
  Withdrawals,
  withdrawalsFile,
} from '../../../../content/withdrawals/list.ts';
import { recordWithdrawals } from '../../../../content/withdrawals/record.ts';

const at = '2026-11-25T08:00:00.000Z';
const entry = (event: Withdrawal['event'], fields: Withdrawal['fields'] = ['phone']) =>
  ({ at, event, team: 'to-1', person: 'chi-lan', fields }) satisfies Withdrawal;

describe('what was withdrawn', () => {
  it('covers that field of that person, whenever the value was read', () => {
    const list = new Withdrawals([entry('withdrawn')]);
    expect(list.covers('chi-lan', 'phone', 0)).toBe(true);
    expect(list.covers('chi-lan', 'phone', 99)).toBe(true);
    expect(list.withdrawnAt('chi-lan', 'phone')).toBe(at);
    expect(list.covers('chi-lan', 'zalo', 0)).toBe(false);
    expect(list.covers('anh-hai', 'phone', 0)).toBe(false);
  });

  it('is lifted by a consent given anew, for what was read since', () => {
    const list = new Withdrawals([entry('withdrawn'), entry('given')]);
    expect(list.covers('chi-lan', 'phone', 2)).toBe(false);
    expect(list.covers('chi-lan', 'phone', 0)).toBe(true);
    expect(list.withdrawnAt('chi-lan', 'phone')).toBeUndefined();
  });

  it('covers a number that was changed only where it was read before', () => {
    const list = new Withdrawals([entry('hidden')]);
    expect(list.covers('chi-lan', 'phone', 0)).toBe(true);
    expect(list.covers('chi-lan', 'phone', 1)).toBe(false);
  });

  it('is not lifted by what only hides', () => {
    const list = new Withdrawals([entry('withdrawn'), entry('hidden')]);
    expect(list.covers('chi-lan', 'phone', 2)).toBe(true);
  });

  it('that was not meant counts no more, once somebody said so of that very line', () => {
    const returned = { ...entry('returned'), of: at };
    const list = new Withdrawals([entry('withdrawn'), returned]);
    expect(list.withdrawnAt('chi-lan', 'phone')).toBeUndefined();
    // A value that was read before stays hidden until it is read anew, and no release is unclean by
    // it.
    expect([list.covers('chi-lan', 'phone', 0), list.covers('chi-lan', 'phone', 1)]).toEqual([
      true,
      false,
    ]);
    expect(list.last).toBe(1);
    const later = { ...entry('withdrawn'), at: '2026-11-26T08:00:00.000Z' };
    const meant = new Withdrawals([entry('withdrawn'), entry('given'), later, returned]);
    expect(meant.withdrawnAt('chi-lan', 'phone')).toBe(later.at);
  });

  it('is attributed while it counts, to whoever wrote it down', () => {
    const by = (account: string, person: string) => ({
      ...entry('withdrawn'),
      person,
      by: account,
    });
    const list = new Withdrawals([
      by('a', 'một'),
      by('b', 'hai'),
      entry('withdrawn'),
      by('a', 'ba'),
      { ...entry('given'), person: 'ba' },
    ]);
    const people = (since: string) => list.attributed(since).map((line) => [line.by, line.person]);
    expect(people('2026-11-25T07:00:00.000Z')).toEqual([
      ['a', 'một'],
      ['b', 'hai'],
    ]);
    expect(people(at)).toEqual([]);
  });

  it('is attributed no more, and stays one, once somebody confirmed that very line', () => {
    const lines = [
      { ...entry('withdrawn'), by: 'a' },
      { ...entry('confirmed'), of: at },
    ];
    const list = new Withdrawals(lines);
    expect(list.attributed('2026-11-25T07:00:00.000Z')).toEqual([]);
    expect([list.withdrawnAt('chi-lan', 'phone'), list.last]).toEqual([at, 1]);
    expect(list.isConfirmed('chi-lan', at)).toBe(true);
    const later = { ...entry('withdrawn'), by: 'a', at: '2026-11-26T08:00:00.000Z' };
    expect(new Withdrawals([...lines, later]).attributed(at)).toEqual([later]);
  });

  it('after any history is covered exactly as the last word on it says', () => {
    const events = fc.constantFrom('withdrawn', 'hidden', 'given') as fc.Arbitrary<
      Withdrawal['event']
    >;
    const lines = fc.array(
      fc.record({
        at: fc.constant(at),
        event: events,
        team: fc.constant('to-1'),
        person: fc.constantFrom('a', 'b'),
        fields: fc.subarray([...personalFields], { minLength: 1 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.nat(12), (history, counted) => {
        const list = new Withdrawals(history);
        for (const person of ['a', 'b'])
          for (const field of personalFields) {
            const own = history.map((line, place) =>
              line.person === person && line.fields.includes(field)
                ? { event: line.event, place: place + 1 }
                : undefined,
            );
            const said = own.flatMap((line) => line ?? []);
            const word = said.filter(({ event }) => event !== 'hidden').at(-1)?.event;
            const later = said.some(({ event, place }) => event !== 'given' && place > counted);
            expect(list.covers(person, field, counted)).toBe(word === 'withdrawn' || later);
          }
      }),
    );
  });

  it('makes every release unclean that was made before', () => {
    const list = new Withdrawals([entry('withdrawn'), entry('given')]);
    expect(isCleaned({}, list)).toBe(false);
    expect(isCleaned({ withdrawals: 0 }, list)).toBe(false);
    expect(isCleaned({ withdrawals: 1 }, list)).toBe(true);
    expect(isCleaned({}, new Withdrawals())).toBe(true);
  });
});

describe('the list on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ap-so-withdrawals-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('holds nothing while there is none', () => {
    expect(readWithdrawals(folder)).toMatchObject({ count: 0, last: 0 });
  });

  it('can be read by its owner only', async () => {
    await recordWithdrawals(folder, [entry('withdrawn')]);
    expect(statSync(withdrawalsFile(folder)).mode & 0o077).toBe(0);
  });

  it('keeps what many write at once', async () => {
    const people = Array.from({ length: 60 }, (_, number) => `nguoi-${number}`);
    await Promise.all(
      people.map((person) => recordWithdrawals(folder, [{ ...entry('withdrawn'), person }])),
    );
    const list = readWithdrawals(folder);
    expect(list.count).toBe(60);
    expect(people.filter((person) => !list.covers(person, 'phone', 60))).toEqual([]);
  });

  it('stands a line that was cut off at any byte, and what is written after it', async () => {
    await recordWithdrawals(folder, [entry('withdrawn', ['phone'])]);
    const whole = readFileSync(withdrawalsFile(folder));
    for (let cut = 1; cut < whole.length - 1; cut += 7) {
      const before = readWithdrawals(folder);
      appendFileSync(withdrawalsFile(folder), whole.subarray(0, cut));
      // A line that is being written does not count as taken into account.
      expect(readWithdrawals(folder).count).toBe(before.count);
      const person = `sau-${cut}`;
      await recordWithdrawals(folder, [{ ...entry('withdrawn'), person }]);
      const after = readWithdrawals(folder);
      expect(after.covers(person, 'phone', after.count)).toBe(true);
      expect(isCleaned({ withdrawals: before.count }, after)).toBe(false);
    }
  });

  it('refuses to be read as empty when it can not be read', async () => {
    rmSync(folder, { recursive: true });
    appendFileSync(folder, 'a file in place of the data folder');
    expect(() => readWithdrawals(folder)).toThrow('ENOTDIR');
  });
});
