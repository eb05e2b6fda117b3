import { getTranslation } from '@payloadcms/translations';
import type { Field, PayloadRequest } from 'payload';

/** Names the place of a field, as editors read it: "Bước 3, Cách làm". */
export function placeOf(fields: readonly Field[], path: string, req: PayloadRequest): string {
  return wordsOf(fields, path.split('.'), req).join(', ');
}

function wordsOf(fields: readonly Field[], path: string[], req: PayloadRequest): string[] {
  const [name = '', ...rest] = path;
  const field = fieldNamed(fields, name);
  if (!field) return [];
  const { label } = field;
  const own = label ? [getTranslation(label as string, req.i18n)] : [];
  if (field.type === 'array') {
    const [at, ...inside] = rest;
    if (at === undefined) return own;
    const row = getTranslation(field.labels?.singular ?? field.name, req.i18n);
    return [`${capitalised(row)} ${Number(at) + 1}`, ...wordsOf(field.fields, inside, req)];
  }
  return 'fields' in field ? [...own, ...wordsOf(field.fields, rest, req)] : own;
}

type Named = Extract<Field, { name: string }>;

/** The field of a name, wherever it stands in rows and tabs. */
function fieldNamed(fields: readonly Field[], name: string): Named | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field as Named;
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields))
        : 'fields' in field && !('name' in field && field.name)
          ? field.fields
          : [];
    const found = fieldNamed(inner, name);
    if (found) return found;
  }
  return undefined;
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
