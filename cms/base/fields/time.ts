import type { TextField, TextFieldSingleValidation } from 'payload';

interface TimeOptions {
  name: string;
  label: string;
  /** The further rule of a time. */
  demands?: TextFieldSingleValidation;
}

/** A time of day, kept as "07:30" however it was typed: "7:30", "7h30", "7 giờ". */
export function timeField({ name, label, demands }: TimeOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    required: true,
    hasMany: false,
    hooks: {
      beforeValidate: [({ value }) => (typeof value === 'string' ? asTime(value) : value)],
    },
    validate: (value: string | null | undefined, options) => {
      if (!value) return 'Gõ như 7:30 hoặc 13:00.';
      if (!timePattern.test(value)) return `“${value}” chưa phải giờ. Gõ như 7:30 hoặc 13:00.`;
      return demands?.(value, options) ?? true;
    },
  };
}

const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** "07:30", or the input when it is not a time. */
export function asTime(typed: string): string {
  const found = /^(\d{1,2})\s*(?:(?::|h|g|giờ)\s*(\d{2})?)?$/i.exec(typed.normalize('NFC').trim());
  if (!found) return typed;
  const time = `${found[1]?.padStart(2, '0')}:${found[2] ?? '00'}`;
  return timePattern.test(time) ? time : typed;
}
