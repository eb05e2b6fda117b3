import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../../../cms/keeping/backup/moment.ts';

describe('a moment that an operator types', () => {
  it.each([
    ['29/11/2026 14:00', '2026-11-29T07:00:00.000Z'],
    ['2026-11-29T14:00', '2026-11-29T07:00:00.000Z'],
    [' 2026-11-29 14:00:30 ', '2026-11-29T07:00:30.000Z'],
    ['2026-11-29T14:00Z', '2026-11-29T14:00:00.000Z'],
    ['2026-02-28T23:59', '2026-02-28T16:59:00.000Z'],
  ])('%j is by the clock in Vietnam unless it says otherwise', (written, at) => {
    expect(momentOf(written, '--at')).toBe(at);
  });

  it.each([
    '',
    'hôm qua',
    '29/11/2026',
    '31/11/2026 14:00',
    '11/29/2026 14:00',
    '29/11/2026 25:00',
  ])('%j is none', (written) => {
    expect(() => momentOf(written, '--at')).toThrow(
      `--at nhận được “${written}”, cần ngày giờ như 2026-11-29T10:00 hay "29/11/2026 10:00"`,
    );
  });
});
