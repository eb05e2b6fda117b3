import type { DateField } from 'payload';

type DayOptions = Pick<DateField, 'name' | 'required' | 'validate' | 'index' | 'defaultValue'> & {
  label: string;
  description?: string;
  sidebar?: boolean;
};

/** A calendar day, kept as an instant on that day in Asia/Ho_Chi_Minh. */
export function dayField(options: DayOptions): DateField {
  return dateField(options, 'dayOnly', 'dd/MM/yyyy');
}

/** A day and a time. */
export function momentField(options: DayOptions): DateField {
  return dateField(options, 'dayAndTime', 'dd/MM/yyyy HH:mm');
}

function dateField(
  { label, description, sidebar, ...options }: DayOptions,
  pickerAppearance: 'dayOnly' | 'dayAndTime',
  displayFormat: string,
): DateField {
  return {
    ...options,
    type: 'date',
    label,
    admin: {
      ...(description && { description }),
      ...(sidebar && { position: 'sidebar' }),
      date: { pickerAppearance, displayFormat, timeFormat: 'HH:mm' },
    },
  };
}
