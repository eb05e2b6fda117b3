import type { CustomComponent } from 'payload';

/** Says what is in a folded row, "Bước 2: Mở ứng dụng": what rows are called, and the field that names one. */
export function rowLabel(kind: string, named?: string): CustomComponent {
  return {
    path: '/components/row-label/RowLabel.tsx#RowLabel',
    clientProps: { kind, named },
  };
}
