import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFresh, newChanges, planOf, refusalOf, tooLate } from '../../../../ops/upgrade/checks.ts';
import { runFile } from '../../../support/command.ts';

const now = { name: '0.1.0', schema: '20260101_000000_first', tellsState: true, notesSwitch: true };
const next = {
  name: '0.2.0',
  schema: '20260202_000000_second',
  tellsState: true,
  notesSwitch: true,
};
const room = { free: 3e9, needed: 2e9 };
const facts = { now, next, code: room, data: room, isServer: false, isRelease: false };

describe('before an upgrade', () => {
  it('nothing stands in the way of newer code, or of code for the same tables', () => {
    expect(refusalOf(facts)).toBeUndefined();
    expect(refusalOf({ ...facts, next: now })).toBeUndefined();
  });

  it('code that can not say whose data it opens is refused', () => {
    const silent = { ...next, tellsState: false, notesSwitch: false };
    expect(refusalOf({ ...facts, next: silent })).toMatch(/^Mã mới \(0\.2\.0\) cũ tới mức/);
  });

  it('older code and a full disk are named', () => {
    expect(refusalOf({ ...facts, now: next, next: now })).toMatch(
      /0\.1\.0.*cũ hơn mã đang chạy.*0\.2\.0.*không hạ phiên bản/,
    );
    const full = { free: 1e9, needed: 2e9 };
    expect(refusalOf({ ...facts, code: full })).toMatch(/^Ổ đĩa chứa mã còn .* cần .*GB/);
    expect(refusalOf({ ...facts, data: full })).toMatch(/^Ổ đĩa chứa dữ liệu còn/);
  });

  it('says before it begins that on a server the way back changes code only, and what to do', () => {
    const plan = planOf({ ...facts, isServer: true }, new Map());
    expect(plan).toMatch(/MongoDB đổi cấu trúc, và lùi lại thì chỉ đổi mã: .*npm run restore/);
    expect(plan).not.toContain('có một bản sao');
    expect(planOf({ ...facts, next: now, isServer: true }, new Map())).toContain('không mất gì');
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'ap-so-put-back-'));
    const given = { DATA_DIR, DATABASE_URI: 'mongodb://127.0.0.1:1/apso' };
    const told = runFile('cms/commands/put-back.ts', ['--look'], given);
    rmSync(DATA_DIR, { recursive: true });
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).toMatch(/^Cơ sở dữ liệu MongoDB giữ nguyên.*npm run restore/);
  });

  it('says what the way back will cost, and what is new', () => {
    expect(planOf({ ...facts, next: now }, new Map())).toContain('không mất gì');
    const plan = planOf(facts, newChanges('', '### Editors\n- one\n- two\n### Operators\n- three'));
    expect(plan).toContain('Từ 0.1.0 lên 0.2.0.');
    expect(plan).toContain('đổi cấu trúc: trước đó có một bản sao');
    expect(plan).toContain('Có gì mới: cho cán bộ viết bài 2 điều, cho người vận hành 1 điều (');
  });

  it('new is what the newer list has alone, counted by who it is for', () => {
    const before = '## 1\n### Editors\n- one\n';
    const after = '## 2\n- all\n### Citizens\n- two\n## 1\n### Editors\n- one\n- three\n';
    expect(Object.fromEntries(newChanges(before, after))).toEqual({
      'mọi người': 1,
      'bà con': 1,
      'cán bộ viết bài': 1,
    });
    expect(newChanges(after, after).size).toBe(0);
  });

  it('the way back is open for fourteen days', () => {
    const at = '2026-11-01T00:00:00.000Z';
    const day = 86_400_000;
    expect(tooLate(at, Date.parse(at) + 14 * day)).toBeUndefined();
    expect(tooLate(at, Date.parse(at) + 14 * day + 1)).toContain('quá 14 ngày');
  });

  it('a backup of a day ago stands in for a new one, none does not', () => {
    const at = '2026-11-01T00:00:00.000Z';
    expect(isFresh(at, Date.parse(at) + 86_400_000)).toBe(true);
    expect(isFresh(at, Date.parse(at) + 86_400_001)).toBe(false);
    expect(isFresh(undefined, 0)).toBe(false);
  });
});
