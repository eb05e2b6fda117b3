import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { UploadConfig } from 'payload';
import { Refused } from '../../errors/refused.ts';

const shown = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Pictures and audio are shown inline; anything else is a download. */
export const safeHeaders: NonNullable<UploadConfig['modifyResponseHeaders']> = ({ headers }) => {
  headers.set('X-Content-Type-Options', 'nosniff');
  const type = headers.get('Content-Type') ?? '';
  if (shown.has(type) || type.startsWith('audio/')) return headers;
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Content-Disposition', 'attachment');
  return headers;
};

/**
 * Answers 404 for a missing file, where Payload would answer 500. Also called without a document for
 * uploads that name an existing file, which is not allowed here.
 */
export function missingIsNotFound(folder: string): NonNullable<UploadConfig['handlers']>[number] {
  return (_req, { doc, params: { filename } }) =>
    (doc as unknown) === null
      ? Response.json({ errors: [{ message: missing }] }, { status: 404 })
      : demand(folder, filename);
}

const missing = 'Không có tệp này.';

async function demand(folder: string, filename: string): Promise<void> {
  const isName = !filename.includes('\0') && path.basename(filename) === filename;
  const found = isName ? await stat(path.join(folder, filename)).catch(() => undefined) : undefined;
  if (!found?.isFile()) throw new Refused(missing, 404);
}
