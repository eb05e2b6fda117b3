/** The list of what is known of a commune, or of all of them. */
export function templateAddress(list: string, commune: string, form: 'xlsx' | 'csv'): string {
  return `/api/import/template?${new URLSearchParams({ list, commune, form })}`;
}
