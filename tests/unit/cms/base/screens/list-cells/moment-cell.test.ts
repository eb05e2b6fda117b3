import type { DefaultServerCellComponentProps } from 'payload';
import { expect, test } from 'vitest';
import { MomentCell } from '../../../../../../cms/base/screens/list-cells/MomentCell.tsx';
import { dayField, momentField } from '../../../../../../cms/base/fields/day.ts';

const cell = (cellData: unknown, make: typeof dayField) =>
  MomentCell({
    cellData,
    field: make({ name: 'at', label: 'Lúc' }),
  } as DefaultServerCellComponentProps);

test('a list says days and moments as the clocks in Vietnam do', () => {
  expect(cell('2026-11-25T17:30:00.000Z', dayField)).toBe('26/11/2026');
  expect(cell('2026-11-25T17:30:00.000Z', momentField)).toBe('00:30 ngày 26/11/2026');
  expect(cell(null, dayField)).toBeNull();
});
