import { isHashed } from '../../content/release.ts';
import type { Draft } from '../files/draft.ts';

/** The time a hashed file stays after the last release that used it. */
const carriedDays = 30;

/**
 * Keeps hashed files of earlier releases, for phones with an old page or an old search index.
 * @returns address → since when no newer release uses it
 */
export function carryHashedFiles(draft: Draft, now: Date): Record<string, string> {
  const { last } = draft;
  if (!last) return {};
  const limit = new Date(now.getTime() - carriedDays * 86_400_000).toISOString();
  const since = { ...last.carried };
  for (const address of Object.keys(last.manifest))
    if (isHashed(address)) since[address] = now.toISOString();

  const carried: Record<string, string> = {};
  for (const [address, moment] of Object.entries(since)) {
    if (draft.has(address) || moment < limit) continue;
    draft.carry(address);
    carried[address] = moment;
  }
  return carried;
}
