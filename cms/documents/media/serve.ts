import type { UploadConfig } from 'payload';

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
