import * as crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileOf, isHashed } from '../../content/release.ts';
import { filesOf, type FiledAddress, type Release } from '../../content/release-folder.ts';
import { sitePolicy } from '../../content/security-policy.ts';
import { contentHeaders, fileHeaders, isServiceWorker } from '../web/headers.ts';

/** A file of a release, or a redirect, as it lies in a store. */
export interface StoredObject {
  key: string;
  /** Names the bytes and all that is said of them: equal means nothing to send. */
  mark: string;
  headers: Record<string, string>;
  /** Objects of a lower stage are there before any of a higher one is sent. */
  stage: Stage;
  body: () => Buffer;
}

/** Files that pages use, pages, and what makes browsers come for the new release. */
export type Stage = 0 | 1 | 2;

const endings = { gzip: 'gz', br: 'br' } as const;

/** The coding in which texts are stored: a store sends the same bytes to all who ask. */
export type StoredCoding = keyof typeof endings;

/** All that a release has, as objects. */
export function objectsOf(release: Release, coding: StoredCoding): StoredObject[] {
  const policy = sitePolicy(release.record.inline);
  const files = [...filesOf(release)].map((file) => fileObject(file, coding, policy));
  const taken = new Set(files.map(({ key }) => key));
  const redirects = release.record.redirects
    .filter(({ from }) => !taken.has(fileOf(from)))
    .map(({ from, to }) => redirectObject(from, to));
  return [...files, ...redirects];
}

function fileObject(
  { address, place, file, hash }: FiledAddress,
  coding: StoredCoding,
  policy: string,
): StoredObject {
  const key = fileOf(address);
  const name = `/${key}`;
  const isCoded = file?.[endings[coding]] !== undefined;
  // Its smaller copy is sent once it is there.
  const isQuick = coding === 'br' && file?.quick;
  const said = pairs([...fileHeaders(name, policy), ...contentHeaders(name)]);
  const { 'Content-Security-Policy': own, ...more } = said;
  const kept = ['Cache-Control', 'Content-Type', 'Content-Disposition'];
  const headers = {
    ...Object.fromEntries(Object.entries(more).filter(([name]) => kept.includes(name))),
    ...(isCoded && { 'Content-Encoding': coding }),
    // A store does not send it by itself; what stands in front of it may.
    ...(own && { 'X-Amz-Meta-Content-Security-Policy': own }),
  };
  return {
    key,
    mark: markOf(`${hash ?? ''}${isQuick ? ' quick' : ''}`, headers),
    headers,
    stage: stageOf(name),
    body: () => readFileSync(isCoded ? `${place}.${endings[coding]}` : place),
  };
}

/** Followed by stores that serve web sites. */
function redirectObject(from: string, to: string): StoredObject {
  const headers = {
    'Cache-Control': 'no-cache',
    'Content-Type': 'text/html; charset=utf-8',
    'X-Amz-Website-Redirect-Location': to,
  };
  return { key: fileOf(from), mark: markOf('', headers), headers, stage: 1, body: () => empty };
}

const empty = Buffer.alloc(0);

function stageOf(name: string): Stage {
  if (isServiceWorker(name)) return 2;
  return /\.(?:html|xml)$/.test(name) && !isHashed(name) ? 1 : 0;
}

function markOf(hash: string, headers: Record<string, string>): string {
  return crypto.hash('sha256', hash + JSON.stringify(headers)).slice(0, 32);
}

/** @param list names and values in turn */
function pairs(list: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : [])),
  );
}
