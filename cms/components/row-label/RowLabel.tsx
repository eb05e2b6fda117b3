'use client';

import { useRowLabel } from '@payloadcms/ui';
import { openingText } from '../../../content/opening.ts';

interface LabelProps {
  /** What a row is called: "Bước". */
  kind: string;
  /** The field that names it. */
  named: string;
}

/** "Bước 2: Mở ứng dụng": a folded row says what is in it. */
function RowLabel({ kind, named }: LabelProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>();
  const name = data?.[named];
  const label = `${kind} ${(rowNumber ?? 0) + 1}`;
  return <span>{typeof name === 'string' && name ? `${label}: ${name}` : label}</span>;
}

export function StepLabel() {
  return <RowLabel kind="Bước" named="title" />;
}

export function QuestionLabel() {
  return <RowLabel kind="Câu" named="question" />;
}

export function MemberLabel() {
  return <RowLabel kind="Thành viên" named="name" />;
}

export function HolidayLabel() {
  return <RowLabel kind="Đợt" named="name" />;
}

export function TaskLabel() {
  return <RowLabel kind="Mục" named="title" />;
}

/** "Thứ hai đến thứ sáu: 7 giờ đến 11 giờ" */
export function OpeningLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, string | undefined>>();
  const { from, to, opens, closes } = data ?? {};
  const said =
    opens && closes && openingText([{ from: Number(from), to: Number(to), opens, closes }]);
  return <span>{said || `Buổi ${(rowNumber ?? 0) + 1}`}</span>;
}
