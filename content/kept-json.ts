import type { Present } from './present.ts';

/** Tells whether a value is what a reader of it expects. */
export type Guard<Value> = (value: unknown) => value is Value;

type Guarded<Some> = Some extends Guard<infer Value> ? Value : never;

/**
 * Reads JSON that a device kept: nothing when there is none, when it is damaged, or when it is not
 * what the guard says, as what an older version kept.
 */
export function readJson<Value>(text: string | null, is: Guard<Value>): Value | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

/** A whole number from 0. */
export const isCount: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** ISO 8601. */
export const isInstant: Guard<string> = (value): value is string =>
  isText(value) && !Number.isNaN(Date.parse(value));

/** Accepts a value that may be missing. */
export const maybe =
  <Value>(is: Guard<Value>): Guard<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || is(value);

export const listOf =
  <Value>(is: Guard<Value>): Guard<Value[]> =>
  (value): value is Value[] =>
    Array.isArray(value) && value.every(is);

/** An object with these fields; further ones do no harm. */
export const fieldsOf =
  <Fields extends Record<string, Guard<unknown>>>(
    fields: Fields,
  ): Guard<Present<{ [Name in keyof Fields]: Guarded<Fields[Name]> }>> =>
  (value): value is Present<{ [Name in keyof Fields]: Guarded<Fields[Name]> }> =>
    isObject(value) && Object.entries(fields).every(([name, is]) => is(value[name]));

/** An object whose names are data: `{ "2026-11-25": … }`. */
export const recordOf =
  <Value>(is: Guard<Value>): Guard<Record<string, Value>> =>
  (value): value is Record<string, Value> =>
    isObject(value) && Object.values(value).every(is);

const isObject: Guard<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
