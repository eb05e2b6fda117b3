import type { DefaultServerCellComponentProps } from 'payload';
import { drawRow, type ScreenFormRow } from './draw-row.ts';

/** In lists: the picture of a screen, small. */
export function ScreenCell({ rowData }: DefaultServerCellComponentProps) {
  const picture = drawRow(rowData as ScreenFormRow);
  if (!picture) return null;
  return <div className="screen-cell" dangerouslySetInnerHTML={{ __html: picture.svg }} />;
}
