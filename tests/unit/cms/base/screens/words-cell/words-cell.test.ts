import type { DefaultServerCellComponentProps } from 'payload';
import { expect, test } from 'vitest';
import { WordsCell } from '../../../../../../cms/base/screens/words-cell/WordsCell.tsx';

const cell = (cellData: unknown) => WordsCell({ cellData } as DefaultServerCellComponentProps);

test('words stand in a list as one says them', () => {
  expect(cell(['mất sim', 'làm lại sim'])).toBe('mất sim, làm lại sim');
  expect(cell(null)).toBeNull();
});
