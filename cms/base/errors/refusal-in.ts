import { ValidationError } from 'payload';

/** Tells why something was refused, in Vietnamese; nothing when the machine itself failed. */
export function refusalIn(error: unknown): string | undefined {
  if (error instanceof ValidationError) {
    const labels = error.data.errors.map(({ label, path }) => String(label ?? path));
    return `Chưa điền đúng: ${[...new Set(labels)].join(', ')}.`;
  }
  const { status = 500, message } = error as { status?: number; message: string };
  return status < 500 ? message : undefined;
}
