import type { DefaultServerCellComponentProps } from 'payload';

/** In lists: words one after the other, as one would say them. */
export function WordsCell({ cellData }: DefaultServerCellComponentProps) {
  return Array.isArray(cellData) ? cellData.join(', ') : null;
}
