import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counters } from '../../../content/counters.ts';
import { faultOfSums, suggestedForm } from '../../../content/report-form.ts';
import { reportForm } from '../../../content/schema/report-form.ts';

describe('what a line adds up', () => {
  test('is of one kind, each once, and is counted at all', () => {
    expect(faultOfSums(['first', 'again'])).toBeUndefined();
    expect(faultOfSums(['scams', 'other'])).toBeUndefined();
    expect(faultOfSums([])).toBe('none');
    expect(faultOfSums(['toString'])).toBe('unknown');
    expect(faultOfSums(['days', 'days'])).toBe('twice');
    expect(faultOfSums(['people', 'vneid'])).toBe('mixed');
    expect(faultOfSums(['first', 'days'])).toBe('mixed');
  });

  test('can be told in another order, and with less', () => {
    const sums = fc.uniqueArray(fc.constantFrom(...counters), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sums, (some) => {
        expect(faultOfSums(some.toReversed())).toBe(faultOfSums(some));
        if (faultOfSums(some) === undefined) expect(faultOfSums(some.slice(0, 1))).toBeUndefined();
      }),
    );
  });
});

test('the suggestion is a form as any other', () => {
  expect(reportForm.parse(suggestedForm)).toEqual(suggestedForm);
  expect(suggestedForm.note).toMatch(/^Mẫu gợi ý/);
});
