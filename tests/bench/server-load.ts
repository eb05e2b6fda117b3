import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** The result of the load on a server. */
export interface LoadResult {
  requestsPerSecond: number;
  p99Ms: number;
  megabytesPerSecond: number;
  /** Answers that were none or not 200, connections that failed. */
  errors: number;
}

export const connections = 500;

/** Asks for the addresses in turn over 500 connections, as a browser that takes Brotli does. */
export async function load(
  wrk: string,
  folder: string,
  origin: string,
  addresses: string[],
  seconds: number,
): Promise<LoadResult> {
  const script = path.join(folder, 'load.lua');
  await writeFile(script, scriptFor(addresses));
  const { stdout } = await promisify(execFile)(wrk, [
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...['--timeout', '10s'],
    ...['--header', 'Accept-Encoding: gzip, deflate, br, zstd', '--script', script, origin],
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as LoadResult;
}

function scriptFor(addresses: string[]): string {
  return `
local addresses = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local at = 0
function request()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at])
end
function done(summary, latency)
  local e = summary.errors
  local seconds = summary.duration / 1e6
  print(string.format(
    '{"requestsPerSecond": %d, "p99Ms": %.1f, "megabytesPerSecond": %.1f, "errors": %d}',
    summary.requests / seconds, latency:percentile(99) / 1e3, summary.bytes / seconds / 1e6,
    e.connect + e.read + e.write + e.status + e.timeout))
end`;
}
