import type { ClientField } from 'payload';

/**
 * Names a field of the form as people do: “Các bước 2, Việc cần làm”. Undefined when there is none.
 */
export function fieldLabel(path: string, fields: readonly ClientField[]): string | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = named(fields, name);
  if (!field) return undefined;
  const label = 'label' in field && typeof field.label === 'string' ? field.label : name;
  const isRow = /^\d+$/.test(rest[0] ?? '');
  const own = isRow ? `${label} ${Number(rest[0]) + 1}` : label;
  const below = rest.slice(isRow ? 1 : 0).join('.');
  if (below === '' || !('fields' in field)) return own;
  const inner = fieldLabel(below, field.fields);
  return inner === undefined ? own : `${own}, ${inner}`;
}

/** A field by its name, also inside rows and tabs, which have none. */
function named(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inside = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : inner(field);
    const found = named(inside, name);
    if (found) return found;
  }
  return undefined;
}

function inner(field: ClientField): readonly ClientField[] {
  return !('name' in field) && 'fields' in field ? field.fields : [];
}
