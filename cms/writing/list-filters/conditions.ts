import type { Where } from 'payload';

/**
 * Reads the value of a field that a list shows: its condition for one value, in the form that
 * Payload's filters have.
 */
export function chosenIn(where: Where | undefined, field: string): string {
  for (const condition of conditionsOf(where)) {
    const value = condition[field];
    if (value && !Array.isArray(value) && typeof value.equals === 'string') return value.equals;
  }
  return '';
}

/** The same filter with another value for a field, or without one; what else is filtered stays. */
export function withChosen(where: Where | undefined, field: string, value: string): Where {
  const others = conditionsOf(where).filter((condition) => !(field in condition));
  const and = value === '' ? others : [...others, { [field]: { equals: value } }];
  return and.length === 0 ? {} : { or: [{ and }] };
}

/**
 * Lists the conditions that all must hold; several alternatives are taken as they are, as one
 * condition.
 */
function conditionsOf(where: Where | undefined): Where[] {
  const [only, ...alternatives] = where?.or ?? [];
  if (alternatives.length > 0 && where) return [where];
  const all = only?.and ?? where?.and ?? [];
  return all.filter((condition) => Object.keys(condition).length > 0);
}
