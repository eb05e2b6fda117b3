import type { z } from 'zod';
import { formOf, type FormName } from '../schema/form.ts';
import type { RecordKind } from '../record-kind.ts';

/** One thing that is wrong with a snapshot: which record, which field, what was expected and received. */
export interface Problem {
  /** `guides.json` */
  file: string;
  kind: RecordKind | 'meta' | 'settings';
  /** The record's id, or its place in the list when it has none. */
  record: string;
  /** `steps.2.title` */
  field: string;
  expected: string;
  received: string;
  /** The fault, for those who say it in other words. */
  fault: Fault;
}

/**
 * `empty`: nothing is there; `form`: a text of another form; `choice`: none of a list's values;
 * `reference`: it points to nothing; `other`: anything else.
 */
export type Fault =
  | { code: 'empty' }
  | { code: 'form'; form: FormName; value: unknown }
  | { code: 'choice' | 'other'; value: unknown }
  | { code: 'reference'; target: RecordKind };

/** A sentence for a person at a terminal. */
export function describeProblem({ file, record, field, expected, received }: Problem): string {
  return `${file}, record ${record}, field "${field}": expected ${expected}, received ${received}.`;
}

/** Turns zod's issues on one record into problems. */
export function problemsOf(
  kind: Problem['kind'],
  record: string,
  value: unknown,
  error: z.ZodError,
): Problem[] {
  return faultsOf(value, error).map((fault) => ({ file: fileOf(kind), kind, record, ...fault }));
}

/** Lists what zod found wrong with a value: which field, what was expected and received. */
export function faultsOf(
  value: unknown,
  error: z.ZodError,
): Pick<Problem, 'field' | 'expected' | 'received' | 'fault'>[] {
  return error.issues.map((issue) => {
    const found = valueAt(value, issue.path);
    return {
      field: issue.path.join('.') || '(record)',
      expected: expectation(issue),
      received: describeValue(found),
      fault: faultOf(issue, found),
    };
  });
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  if (isEmpty(value)) return { code: 'empty' };
  const form = formOf(issue);
  if (form) return { code: 'form', form, value };
  return { code: issue.code === 'invalid_value' ? 'choice' : 'other', value };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** `formerUnits` → `former-units.json` */
export function fileOf(kind: Problem['kind']): string {
  return `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return `no such field as ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' character' : issue.origin === 'array' ? ' entry' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…"` : shown;
}
