import type { TableForm } from '../../../base/spreadsheet/download.ts';
import { teamWorkPath } from '../../../base/admin-paths.ts';

/** Names the month and the commune that are shown. */
export const monthParameter = 'thang';
export const communeParameter = 'xa';

const asked = (month: string, commune: string | undefined) =>
  new URLSearchParams({
    [monthParameter]: month,
    ...(commune && { [communeParameter]: commune }),
  }).toString();

/** The address of the screen for a month. @param commune its id; nothing for the province */
export const teamWorkAddress = (month: string, commune?: string): string =>
  `/admin${teamWorkPath}?${asked(month, commune)}`;

/** The same as a table, and on paper. */
export const workTableAddress = (month: string, form: TableForm, commune?: string): string =>
  `/api/team-work/table?${asked(month, commune)}&form=${form}`;
export const printedWorkAddress = (month: string, commune?: string): string =>
  `/api/team-work/print?${asked(month, commune)}`;
