import { isHashed } from '../../content/release.ts';
import type { Draft } from '../files/draft.ts';

/** How long a hashed file stays after the last release that used it. */
const carriedDays = 30;

/**
 * Links the hashed files of earlier releases into this one, so that a phone with an old page still
 * finds its scripts and an old search index its pieces.
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
