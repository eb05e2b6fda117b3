import { kindOf, kinds } from '../../../content/kinds.ts';

/** The field that names the documents of a collection. */
export function titleField(collection: string): string {
  const kind = kindOf(collection);
  return kind ? kinds[kind].title : 'title';
}
