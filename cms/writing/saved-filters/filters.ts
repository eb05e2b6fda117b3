import type { ListQuery, Where } from 'payload';

/** A filter of a list that somebody saved for themselves. */
export interface SavedFilter {
  name: string;
  where?: Where;
  search?: string;
  sort?: string;
}

/** Filters that one may keep for a list. */
export const mostKept = 20;

/** Builds the filter kept of what a list shows; undefined while it shows everything. */
export function filterOf(query: ListQuery, name: string): SavedFilter | undefined {
  const where = hasConditions(query.where) ? query.where : undefined;
  const search = query.search?.trim() || undefined;
  if (!where && !search) return undefined;
  const sort = typeof query.sort === 'string' ? query.sort : undefined;
  return {
    name: name.trim(),
    ...(where && { where }),
    ...(search && { search }),
    ...(sort && { sort }),
  };
}

/** Filters with one more; one of the same name gives way. */
export function withFilter(filters: SavedFilter[], one: SavedFilter): SavedFilter[] {
  return [...filters.filter(({ name }) => name !== one.name), one].slice(-mostKept);
}

/** Tells whether a list shows what a filter asks for. */
export function isShown(query: ListQuery, filter: SavedFilter): boolean {
  const shown = filterOf(query, filter.name);
  return (
    JSON.stringify([shown?.where, shown?.search]) === JSON.stringify([filter.where, filter.search])
  );
}

/** Reads what was kept, as far as it is a list of filters. */
export function readFilters(kept: unknown): SavedFilter[] {
  const filters: unknown = (kept as { filters?: unknown } | null | undefined)?.filters;
  if (!Array.isArray(filters)) return [];
  return (filters as unknown[]).filter(
    (one): one is SavedFilter =>
      typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string',
  );
}

function hasConditions(where: Where | undefined): boolean {
  return JSON.stringify(where ?? {}).includes(':{');
}
