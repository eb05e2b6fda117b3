import { expect, it } from 'vitest';
import { areaOf, piecesOf, plotWidth } from '../../../../../cms/admin/server/plot.ts';

const now = Date.parse('2026-11-30T08:30:00Z');
const hour = (ago: number, diskFree: number) => ({
  hour: new Date(Date.parse('2026-11-30T08:00:00Z') - ago * 3_600_000).toISOString(),
  ...{ diskFree, diskSize: 200, memoryFree: 1, memorySize: 4 },
});

it('draws what was left in pieces, with nothing where nobody measured', () => {
  const hours = [hour(720, 1), hour(719, 200), hour(5, 100), hour(1, 50), hour(0, 150)];
  expect(piecesOf(hours, 'disk', now)).toEqual([
    [{ x: 0, left: 1000 }],
    [{ x: plotWidth - 6, left: 500 }],
    [
      { x: plotWidth - 2, left: 250 },
      { x: plotWidth - 1, left: 750 },
    ],
  ]);
  expect(piecesOf([hour(0, 1)], 'memory', now)).toEqual([[{ x: plotWidth - 1, left: 250 }]]);
});

it('draws an hour as a step of its own width', () => {
  expect(
    areaOf([
      { x: 7, left: 250 },
      { x: 8, left: 750 },
    ]),
  ).toBe('M7,1000V750h1V250h1V1000Z');
  expect(areaOf([])).toBe('');
});
