import type { DefaultServerCellComponentProps } from 'payload';
import { dayOfInstant, formatDay, formatInstant } from '../../../../content/text/date.ts';

/** In lists: a day, or a moment, as a clock in Vietnam shows it. Payload's own first says that it loads. */
export function MomentCell({ cellData, field }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null;
  const isDay = field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly';
  return isDay ? formatDay(dayOfInstant(cellData)) : formatInstant(cellData);
}
