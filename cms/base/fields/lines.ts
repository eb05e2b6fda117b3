import type { ArrayField } from 'payload';
import { rowLabel } from './row-label.ts';

interface LinesOptions {
  name: string;
  /** Above the list. */
  label: string;
  /** The name of one line, in the middle of a sentence. */
  line: string;
  /** Before the number of a folded line. */
  row: string;
  description?: string;
  minRows?: number;
  maxRows: number;
}

/** Short sentences one below the other, a row each: `text` holds one. */
export function linesField(options: LinesOptions): ArrayField {
  const { name, label, line, row, description, minRows, maxRows } = options;
  return {
    name,
    type: 'array',
    label,
    labels: { singular: line, plural: label },
    maxRows,
    ...(minRows !== undefined && { minRows, required: true }),
    admin: {
      ...(description && { description }),
      components: { RowLabel: rowLabel(row, 'text') },
    },
    fields: [{ name: 'text', type: 'text', label: row, required: true }],
  };
}
