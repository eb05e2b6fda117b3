import path from 'node:path';

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
};

/** The type of an upload by its ending, which follows from its content. */
export const typeOfUpload = (name: string): string =>
  types[path.extname(name).slice(1).toLowerCase()] ?? 'application/octet-stream';
