import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Where } from 'payload';
import { fold } from '../../../content/text/fold.ts';
import { sortKey } from './sort-key.ts';

/** Keeps what lists are searched by (folded) and sorted by, since databases know no Vietnamese. */
export function keepsSearchText(title: string, also: string[] = []): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const field = (name: string): unknown => data[name] ?? originalDoc?.[name];
    return Object.assign(data, searchedAs(field, title, also));
  };
}

/**
 * Builds the texts that a document is searched and sorted by. @param field gives the value of a
 * field
 */
export function searchedAs(field: (name: string) => unknown, title: string, also: string[] = []) {
  const texts = [title, ...also].flatMap((name) => field(name) ?? []);
  return {
    searchText: texts.map((value) => fold(String(value))).join(' '),
    sortKey: sortKey(String(field(title) ?? '')),
  };
}

/** A search in a list or a picker looks into `searchText`, with or without accents. */
export function searchesFolded(title: string): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    if (operation !== 'read' || !('where' in args) || !args.where) return args;
    return { ...args, where: folded(args.where, new Set([title, 'searchText'])) };
  };
}

function folded(where: Where, searched: Set<string>): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]) => {
      if (Array.isArray(condition)) return [key, condition.map((inner) => folded(inner, searched))];
      const term = condition.like ?? condition.contains;
      if (!searched.has(key) || typeof term !== 'string') return [key, condition];
      return ['searchText', { like: fold(term).replace(/[%_]/g, ' ') }];
    }),
  );
}
