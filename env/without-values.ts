/**
 * The forms in which database layers say what they were given: names, numbers and hashes that are
 * nobody's business.
 */
const given = [
  // Drizzle: the statement, which has only placeholders, and the values below it.
  [/\nparams: [^]*/, ''],
  // MongoDB: the value of a unique key that is taken.
  [/ dup key: [^]*/, ''],
  // Mongoose: a value that does not fit its field.
  [/ for value "[^]*" \(type/, ' (type'],
] as const;

/** Repeats what an error says, without the values that were to be written or looked for. */
export function withoutValues(text: string): string {
  return given.reduce((said, [values, instead]) => said.replace(values, instead), text);
}

/** The same error for a log: what it says, where it comes from and why; nothing else that hangs on it. */
export function errorWithoutValues(error: Error): Error {
  const { cause } = error;
  const clean = new Error(withoutValues(error.message), {
    ...(cause instanceof Error && { cause: errorWithoutValues(cause) }),
  });
  const { code } = error as NodeJS.ErrnoException;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  clean.name = error.name;
  clean.stack = [`${error.name}: ${clean.message}`, ...frames].join('\n');
  return code === undefined ? clean : Object.assign(clean, { code });
}
