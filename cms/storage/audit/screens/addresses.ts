import type { AuditFilter } from '../filter.ts';
import type { TableForm } from '../../../base/spreadsheet/download.ts';

/** The screen of the audit. */
export const auditPath = '/admin/collections/audit';

/** A page of the entries that a filter names. */
export function auditAddress(filter: Partial<AuditFilter>, page = 1): string {
  return `${auditPath}?${query(filter, page > 1 ? { trang: String(page) } : {})}`;
}

/** The same entries as a file. */
export function auditExportAddress(filter: AuditFilter, form: TableForm): string {
  return `/api/audit-export?${query(filter, { form })}`;
}

function query(filter: Partial<AuditFilter>, also: Record<string, string> = {}): string {
  const asked = Object.entries({ ...filter, ...also }).filter(([, value]) => value !== '');
  return new URLSearchParams(asked).toString();
}
