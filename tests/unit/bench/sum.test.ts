import { expect, it } from 'vitest';
import { sumOf } from '../../bench/nation/sum.ts';

it('projects what grows evenly without a fault', () => {
  const points = [10, 40, 100].map((x) => ({ x, y: 300 + 8 * x }));
  expect(sumOf(points, [10, 20, 40, 100])).toEqual({ measured: 2100, projected: 2560, offBy: 0 });
});

it('tells how far the furthest is off', () => {
  const points = [
    { x: 1, y: 10 },
    { x: 2, y: 30 },
    { x: 3, y: 20 },
  ];
  expect(sumOf(points, [2, 2])).toEqual({ measured: 60, projected: 40, offBy: 50 });
});
