import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { UploadConfig } from 'payload';
import { Refused } from '../../errors/refused.ts';

const shown = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Pictures and sounds are shown; anything else is handed over as a file and runs nothing. */
export const safeHeaders: UploadConfig['modifyResponseHeaders'] = ({ headers }) => {
  headers.set('X-Content-Type-Options', 'nosniff');
  const type = headers.get('Content-Type') ?? '';
  if (shown.has(type) || type.startsWith('audio/')) return headers;
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Content-Disposition', 'attachment');
  return headers;
};

/**
 * Refuses a file that is not there; Payload would call it a fault of the server. It is also asked,
 * without a document, for a file that an upload only names: there is no such way here.
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
