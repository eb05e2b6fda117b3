import type { FileHandle } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Range } from 'range-parser';
import { outcomeOf } from './conditions.ts';
import type { Exchange } from './exchange.ts';
import type { HeaderList } from './headers.ts';
import { close, type FoundFile } from './release-files.ts';

/** Sends a file, the part of it that is asked for, or that nothing has changed; closes it in any case. */
export async function sendFile(exchange: Exchange, file: FoundFile): Promise<void> {
  const { request, response, common } = exchange;
  const outcome = outcomeOf(request.method, request.headers, file);
  const headers = [...common, ...file.headers];
  try {
    if (outcome.status === 200) return await transfer(exchange, file, 200, headers);
    if (outcome.status === 206) {
      const { start, end } = outcome.range;
      headers.push('Content-Range', `bytes ${start}-${end}/${file.size}`);
      return await transfer(exchange, file, 206, headers, outcome.range);
    }
    if (outcome.status === 416) headers.push('Content-Range', `bytes */${file.size}`);
    if (outcome.status !== 304) headers.push('Content-Length', '0');
    response.writeHead(outcome.status, headers).end();
  } finally {
    await close(file);
  }
}

/** Sends a page in place of the one that was asked for, whatever the request demands of that. */
export async function sendInstead(
  exchange: Exchange,
  page: FoundFile,
  status: number,
  more: HeaderList,
): Promise<void> {
  const lasting = ['Cache-Control', 'no-cache', 'Vary', 'Accept-Encoding'];
  const headers = [...exchange.common, ...page.protection, ...lasting, ...more];
  try {
    await transfer(exchange, page, status, headers);
  } finally {
    await close(page);
  }
}

async function transfer(
  { request, response }: Exchange,
  file: FoundFile,
  status: number,
  headers: HeaderList,
  range?: Range,
): Promise<void> {
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const length = ['Content-Length', String(end - start + 1)];
  // A connection lasts by itself: to say so with each file weighs on a thin line.
  if (request.httpVersion === '1.1') response.removeHeader('Connection');
  response.writeHead(status, [...headers, ...file.contentHeaders, ...length]);
  if (request.method === 'HEAD') response.end();
  else if ('body' in file) response.end(range ? file.body.subarray(start, end + 1) : file.body);
  else await stream(file.handle, start, end, response);
}

/** Reads no faster than the other side takes it, and stops when it leaves. */
async function stream(handle: FileHandle, start: number, end: number, response: ServerResponse) {
  if (response.destroyed) return;
  const source = handle.createReadStream({ start, end, autoClose: false });
  try {
    await pipeline(source, response);
  } catch (error) {
    const hasLeft = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hasLeft) throw error;
  }
}
