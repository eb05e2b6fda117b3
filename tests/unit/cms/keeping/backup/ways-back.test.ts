import { describe, expect, test } from 'vitest';
import { asTyped, type Known, waysBack } from '../../../../../cms/keeping/backup/ways-back.ts';
import type { Removal } from '../../../../../content/removals.ts';

const night = (day: string, encrypted = false) => ({
  name: `ap-so-${day}T200000Z.tar.gz${encrypted ? '.age' : ''}`,
  at: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T20:00:00.000Z`,
  encrypted,
});
const [older, newer] = [night('20261127'), night('20261128')];

const removal = (at: string, collection = 'teams', by?: string): Removal => ({
  ...{ at, collection, event: 'deleted', document: at },
  ...(by && { by }),
});
const known = (more: Partial<Known> = {}): Known => ({
  backups: [newer, older],
  removals: [],
  accountAt: (id) => `${id}@xa.vn`,
  ...more,
});
const linesOf = (group: Removal[], all?: Partial<Known>) =>
  waysBack(group, known(all))?.ways.map(({ line }) => line);

describe('the lines that bring back what one account removed', () => {
  test('name account, moment, other kinds, and the moment as one to go back to', () => {
    const group = [removal('2026-11-29T03:05:30.000Z', 'teams', 'an')];
    const removals = [...group, ...['guides', 'terms'].map((kind) => removal('2026-11-29', kind))];
    expect(linesOf(group, { removals })).toEqual([
      'npm run restore -- ap-so-20261128T200000Z.tar.gz --not-of an@xa.vn',
      'npm run restore -- ap-so-20261128T200000Z.tar.gz --until 2026-11-29T10:05',
      'npm run restore -- ap-so-20261128T200000Z.tar.gz --kinds guides,terms',
      'npm run restore -- ap-so-20261128T200000Z.tar.gz --honour none',
      'npm run restore -- --at "29/11/2026 10:05"',
    ]);
  });

  test('take the newest backup that has all of it, and its key', () => {
    const group = [removal('2026-11-28T21:00:00.000Z'), removal('2026-11-28T19:00:00.000Z')];
    expect(waysBack(group, known())?.backup).toBe(older.at);
    const backups = [newer, night('20261127', true)];
    const lines = linesOf(group, { backups });
    expect(lines).toHaveLength(3);
    for (const line of lines ?? []) expect(line).toMatch(/ --key khoa-mo\.txt$/);
    expect(linesOf(group, { backups })?.[0]).toContain('ap-so-20261127T200000Z.tar.gz.age');
    expect(linesOf(group, { backups: [newer] })).toBeUndefined();
  });

  test('know the name of a backup to the second only: what went in that second may be gone in it', () => {
    const at = '2026-11-28T20:00:00.400Z';
    expect(waysBack([removal(at)], known())?.backup).toBe(older.at);
    const exact = { ...newer, at: '2026-11-28T20:00:00.200Z' };
    expect(waysBack([removal(at)], known({ backups: [exact, older] }))?.backup).toBe(exact.at);
  });
});

describe('an account in such a line', () => {
  const typed = (email: string, updatedAt = older.at) =>
    asTyped('5f2a', { email, updatedAt }, newer.at);

  test('is its address, where the backup has the same', () => {
    expect(typed('le.thi+be_hai@xa-dat-mui.camau.vn')).toBe('le.thi+be_hai@xa-dat-mui.camau.vn');
  });

  test.each([
    'a$(reboot)@xa.vn',
    'a`b`@xa.vn',
    "o'hai@xa.vn",
    'a;b@xa.vn',
    'a b@xa.vn',
    '--honour@xa.vn',
  ])('is its id where a shell or the command reads more into the address: %s', (email) => {
    expect(typed(email)).toBe('5f2a');
  });

  test('is its id where it was changed since, or is no more', () => {
    expect(typed('hai@xa.vn', '2026-11-29T20:00:00.000Z')).toBe('5f2a');
    expect(asTyped('5f2a', undefined, newer.at)).toBe('5f2a');
  });
});
