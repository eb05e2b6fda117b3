import type { CollectionSlug } from 'payload';
import type { TableForm } from '../../spreadsheet/download.ts';

/** Names the field at which a form opens: see `FormOpensAt`. */
export const fieldParameter = 'o';
/** Names the hamlet that a new team is for. */
export const hamletParameter = 'ap';
/** Names the team that a photographed form is of. */
export const teamParameter = 'to';
/** Names the commune that is shown. */
export const communeParameter = 'xa';

/** Below `/admin`: what the directory lacks, commune by commune. */
export const communesPath = '/xa-phuong';

/** The address of a form, opened at a field of it. */
export function formAddress(collection: CollectionSlug, id: string, field = ''): string {
  const form = `/admin/collections/${collection}/${encodeURIComponent(id)}`;
  return field ? `${form}?${fieldParameter}=${encodeURIComponent(field)}` : form;
}

/** The address of the form for a hamlet's new team. */
export function newTeamAddress(hamlet: string): string {
  return `/admin/collections/teams/create?${hamletParameter}=${encodeURIComponent(hamlet)}`;
}

/** The address of what a commune lacks. */
export function communeAddress(commune: string): string {
  return `/admin${communesPath}?${communeParameter}=${encodeURIComponent(commune)}`;
}

/** The form of a new photographed form of a team. */
export function newFormAddress(team: string): string {
  return `/admin/collections/consent-forms/create?${teamParameter}=${encodeURIComponent(team)}`;
}

/** The form of a team, to be printed and signed. */
export function sheetAddress(team: string): string {
  return `/api/consent-sheet/${encodeURIComponent(team)}`;
}

/** How the province stands, on paper and as a table. */
export const printedProvinceAddress = '/api/directory/report/print';
export const provinceTableAddress = (form: TableForm) => `/api/directory/report/table?form=${form}`;

/** How a commune stands, on paper and as a table. */
export function printedCommuneAddress(commune: string): string {
  return `/api/directory/communes/${encodeURIComponent(commune)}/print`;
}
export function communeTableAddress(commune: string, form: TableForm): string {
  return `/api/directory/communes/${encodeURIComponent(commune)}/table?form=${form}`;
}
