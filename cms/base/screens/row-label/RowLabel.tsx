'use client';

import { useRowLabel } from '@payloadcms/ui';
import { openingText } from '../../../../content/opening.ts';

interface LabelProps {
  /** The name for a row: "Bước". */
  kind: string;
  /** The field that names it, where one does. */
  named?: string;
}

/** "Bước 2: Mở ứng dụng": a folded row says what is in it. */
export function RowLabel({ kind, named }: LabelProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>();
  const name = named && data?.[named];
  const label = `${kind} ${(rowNumber ?? 0) + 1}`;
  return (
    <span data-user-text>{typeof name === 'string' && name ? `${label}: ${name}` : label}</span>
  );
}

/** "Thứ hai đến thứ sáu: 7 giờ đến 11 giờ" */
export function OpeningLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, string | undefined>>();
  const { from, to, opens, closes } = data ?? {};
  const said =
    opens && closes && openingText([{ from: Number(from), to: Number(to), opens, closes }]);
  return <span>{said || `Buổi ${(rowNumber ?? 0) + 1}`}</span>;
}
