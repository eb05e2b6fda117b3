import type { DefaultServerCellComponentProps } from 'payload';

/** In lists: says only of samples that they are samples. */
export function SampleCell({ cellData }: DefaultServerCellComponentProps) {
  return cellData ? <span className="sample-mark">Dữ liệu mẫu</span> : null;
}
