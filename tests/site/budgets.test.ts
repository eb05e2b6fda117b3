import { afterAll, describe, expect, inject, test } from 'vitest';
import { measureBudgets } from './support/budgets.ts';

const budgets = await measureBudgets(inject('seed'));

afterAll(() => {
  const rows = budgets.map(({ what, most, unit, measured }) => ({ what, measured, most, unit }));
  console.table(rows);
});

describe('a phone on a thin line', () => {
  test.for(budgets)('$what: at most $most $unit', ({ measured, most }) => {
    expect(measured).toBeGreaterThan(0);
    expect(measured).toBeLessThanOrEqual(most);
  });
});
