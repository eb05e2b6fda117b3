import type { TableForm } from '../../../base/spreadsheet/download.ts';

/** Names the hamlet that a new team is for. */
const hamletParameter = 'ap';
/** Names the commune that is shown. */
export const communeParameter = 'xa';

/** Below `/admin`: what the directory lacks, commune by commune. */
export const communesPath = '/xa-phuong';

/** The address of the form for a hamlet's new team. */
export function newTeamAddress(hamlet: string): string {
  return `/admin/collections/teams/create?${hamletParameter}=${encodeURIComponent(hamlet)}`;
}

/** The address of what a commune lacks. */
export function communeAddress(commune: string): string {
  return `/admin${communesPath}?${communeParameter}=${encodeURIComponent(commune)}`;
}

/** The report on the province, on paper and as a table. */
export const printedProvinceAddress = '/api/directory/report/print';
export const provinceTableAddress = (form: TableForm) => `/api/directory/report/table?form=${form}`;

/** Builds the address of the report on a commune, on paper and as a table. */
export function printedCommuneAddress(commune: string): string {
  return `/api/directory/communes/${encodeURIComponent(commune)}/print`;
}
export function communeTableAddress(commune: string, form: TableForm): string {
  return `/api/directory/communes/${encodeURIComponent(commune)}/table?form=${form}`;
}
