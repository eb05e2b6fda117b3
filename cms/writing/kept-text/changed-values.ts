/** Fields that are never kept outside of the form. */
const secret = /password|secret|token|otp/i;

/** The fields that the system writes into a document. */
const ofSystem = new Set(['id', 'updatedAt', 'createdAt', '_status', 'stage', 'changedBy']);

type Values = Record<string, unknown>;

/** The contents of a form, without what nobody may read over a shoulder. */
export function withoutSecrets(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.test(name)));
}

/** Tells whether a file was chosen that is not uploaded yet. */
export const holdsFile = (values: Values): boolean =>
  Object.values(values).some((value) => value instanceof Blob);

/** The fields that differ from before, without secrets and files. */
export function changedValues(before: Values, now: Values): Values {
  const changed = Object.entries(now).filter(
    ([name, value]) =>
      !secret.test(name) &&
      !ofSystem.has(name) &&
      !(value instanceof Blob) &&
      JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null),
  );
  return Object.fromEntries(changed);
}
