/** Names the team that a photographed form is of. */
const teamParameter = 'to';

/** The form of a new photographed form of a team. */
export function newFormAddress(team: string): string {
  return `/admin/collections/consent-forms/create?${teamParameter}=${encodeURIComponent(team)}`;
}

/** The form of a team, to be printed and signed. */
export function sheetAddress(team: string): string {
  return `/api/consent-sheet/${encodeURIComponent(team)}`;
}
