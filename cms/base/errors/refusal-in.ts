import { ValidationError } from 'payload';

/** Tells why something was refused, in Vietnamese; nothing when the machine itself failed. */
export function refusalIn(error: unknown): string | undefined {
  if (error instanceof ValidationError) {
    const labels = error.data.errors.map(({ label, path }) => String(label ?? path));
    // A label says by commas where it stands.
    return `Chưa điền đúng: ${[...new Set(labels)].join('; ')}.`;
  }
  const { status = 500, message } = error as { status?: number; message: string };
  return status < 500 ? message : undefined;
}

/**
 * Awaits a deed and tells why it was refused; nothing when it was done.
 * @throws what the machine itself failed at
 */
export async function refusalOf(deed: Promise<unknown>): Promise<string | undefined> {
  try {
    await deed;
    return undefined;
  } catch (error) {
    const why = refusalIn(error);
    if (why === undefined) throw error;
    return why;
  }
}
