import type { ArrayField, CustomComponent } from 'payload';

/** The name for rows of a list, and the field that names one. */
export interface RowNames {
  kind: string;
  named?: string | undefined;
}

/** Says what is in a folded row, "Bước 2: Mở ứng dụng": what rows are called, and the field that names one. */
export function rowLabel(kind: string, named?: string): CustomComponent {
  return {
    path: '/base/screens/row-label/RowLabel.tsx#RowLabel',
    clientProps: { kind, named } satisfies RowNames,
  };
}

/** Returns the names that `rowLabel` was given for the rows of a list. */
export function namesOfRows({ admin }: Pick<ArrayField, 'admin'>): RowNames | undefined {
  const label = admin?.components?.RowLabel;
  if (!label || typeof label !== 'object' || !('clientProps' in label)) return undefined;
  const { kind, named } = label.clientProps as Partial<RowNames>;
  return kind === undefined ? undefined : { kind, named };
}
