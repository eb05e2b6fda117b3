import type { CollapsibleField, Condition, Field } from 'payload';

interface RareOptions {
  label?: string;
  description?: string;
  /** True if they stand beside the form; otherwise they stand where they are put. */
  inSidebar?: boolean;
  /** Tells of a document whether it has them at all. */
  condition?: Condition;
}

/**
 * Folds fields that few texts need. They open by themselves when one of them says something, is at fault
 * or is jumped to. Nothing changes in what is stored.
 */
export function rare(
  fields: Field[],
  { label = 'Thêm', description, inSidebar = true, condition }: RareOptions = {},
): CollapsibleField {
  const clientProps = { label, fields: fields.flatMap(usualOf) };
  return {
    type: 'collapsible',
    label,
    fields,
    admin: {
      initCollapsed: true,
      className: 'rare-fields',
      ...(inSidebar && { position: 'sidebar' as const }),
      ...(description && { description }),
      ...(condition && { condition }),
      components: {
        Label: { path: '/writing/examine/rare-fields/RareLabel.tsx#RareLabel', clientProps },
      },
    },
  };
}

/** A field, and the value that it has in most documents. */
export interface UsualField {
  name: string;
  usual?: unknown;
}

function usualOf(field: Field): UsualField[] {
  if (!('name' in field) || !field.name)
    return 'fields' in field ? field.fields.flatMap(usualOf) : [];
  if (field.type === 'group')
    return field.fields
      .flatMap(usualOf)
      .map((inner) => ({ ...inner, name: `${field.name}.${inner.name}` }));
  const usual: unknown = 'defaultValue' in field ? field.defaultValue : undefined;
  return [{ name: field.name, ...(typeof usual !== 'function' && { usual }) }];
}
