import type { Field } from 'payload';

/** Values as a form of the admin posts them. */
export type FormValues = Record<string, unknown>;

/**
 * Returns a form in which nothing was typed: null where there may be a value, and in place of a
 * list the number of its lines.
 */
export const blankForm = (fields: readonly Field[]): FormValues => formValues(fields, () => 0);

/** The same form after somebody added a line to each list, and typed nothing. */
export const formWithBlankRows = (fields: readonly Field[]): FormValues =>
  formValues(fields, (inner) => [formWithBlankRows(inner)]);

function formValues(
  fields: readonly Field[],
  rowsOf: (fields: readonly Field[]) => unknown,
): FormValues {
  const values: FormValues = {};
  for (const field of fields) {
    if (field.type === 'ui') continue;
    if (field.type === 'tabs')
      for (const tab of field.tabs) Object.assign(values, formValues(tab.fields, rowsOf));
    else if (field.type === 'array') values[field.name] = rowsOf(field.fields);
    else if (field.type === 'group' && 'name' in field && field.name)
      values[field.name] = formValues(field.fields, rowsOf);
    else if ('fields' in field) Object.assign(values, formValues(field.fields, rowsOf));
    else if ('name' in field && field.name !== 'id') values[field.name] = null;
  }
  return values;
}
