import type { Payload } from 'payload';

/** The folder of database, uploads, releases and the list of withdrawals. */
export function dataFolderOf(payload: Payload): string {
  const folder: unknown = payload.config.custom?.['dataDir'];
  if (typeof folder !== 'string') throw new Error('The configuration names no data folder.');
  return folder;
}
