import type { Field } from 'payload';

/** A text that the system keeps: nobody fills it in. */
export const text = (name: string, label: string, index = false): Field => ({
  name,
  type: 'text',
  label,
  index,
});

/** A number that the system counts. */
export const count = (name: string, label: string, index = false): Field => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
  index,
});

/** A field whose value the system keeps as it is, whatever its shape. */
export const json = (name: string, label: string): Field => ({ name, type: 'json', label });
