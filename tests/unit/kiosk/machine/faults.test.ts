import { expect, test } from 'vitest';
import { keepFault, readFaults } from '../../../../kiosk/machine/faults.ts';
import { memory } from '../support/memory.ts';

test('failures are counted by day, without the words that may be a visitor’s', () => {
  const storage = memory();
  keepFault(storage, new TypeError('Nguyễn Văn A'), new Date('2026-11-24T16:59:00Z'));
  keepFault(storage, 'Nguyễn Văn A', new Date('2026-11-24T16:59:59Z'));
  expect(readFaults(storage, '2026-11-24').count).toBe(2);
  keepFault(storage, new RangeError('Nguyễn Văn A'), new Date('2026-11-24T17:00:00Z'));
  expect(readFaults(storage, '2026-11-25')).toMatchObject({
    count: 1,
    last: expect.stringMatching(/^RangeError · faults\.test\.ts.*:\d+:\d+$/),
  });
  expect(readFaults(storage, '2026-11-26').count).toBe(0);
  expect(storage.text()).not.toContain('Nguyễn');
});

test('a failure that can’t be kept causes no second one', () => {
  const full = memory();
  full.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  keepFault(full, new Error());
  expect(readFaults(full, '2026-11-24').count).toBe(0);
});
