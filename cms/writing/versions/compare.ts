import type { CollectionSlug, GlobalSlug, Where } from 'payload';
import { compare } from '../differences/compare.ts';
import type { Difference } from '../differences/difference.ts';
import {
  type Asking,
  find,
  linesOf,
  type Version,
  type VersionLine,
  type VersionsOf,
} from './read.ts';

/** The versions a version can be held against. */
export const againsts = ['before', 'live', 'newest'] as const;
export type Against = (typeof againsts)[number];

/** A version beside another one. */
export interface Comparison {
  shown: VersionLine;
  /** Against what it is held; nothing when it is the first. */
  other?: { against: Against; line: VersionLine };
  /** The versions it could be held against. */
  choices: Against[];
  differences: Difference[];
  /** True if it reads as what stands in the form: there is nothing in it to bring back. */
  isAsNow: boolean;
}

/** Compares a version with another one, as far as the user may read them; null when there is none. */
export async function readComparison(
  asking: Asking,
  of: VersionsOf,
  id: string,
  { against = 'before', isLive }: { against?: Against | undefined; isLive: boolean },
): Promise<Comparison | null> {
  const one = { page: 1, limit: 1 };
  const [shown] = (await find(asking, of, { ...one, where: { id: { equals: id } } })).docs;
  if (!shown) return null;
  const first = async (where: Where) => (await find(asking, of, { ...one, where })).docs[0];
  const others: Record<Against, Version | undefined> = {
    before: await first({ updatedAt: { less_than: shown.updatedAt } }),
    live: isLive ? await first({ 'version._status': { equals: 'published' } }) : undefined,
    newest: await first({}),
  };
  const choices = againsts.filter((each) => others[each] && others[each].id !== shown.id);
  const chosen = choices.includes(against) ? against : choices[0];
  const other = chosen && others[chosen];
  const versions = other ? [shown, other] : [shown];
  const [line, beside] = await linesOf(asking, versions, {
    live: others.live?.id,
    newest: others.newest?.id,
  });
  if (!line) return null;
  // A newer version is what came of this one.
  const isOlder = other !== undefined && other.updatedAt < shown.updatedAt;
  const [before, after] = isOlder || !other ? [other, shown] : [shown, other];
  const between = (one: Version | undefined, another: Version) =>
    compare(asking, {
      fields: fieldsOf(asking, of),
      before: one?.version,
      after: another.version,
    });
  return {
    shown: line,
    choices,
    differences: await between(before, after),
    isAsNow:
      !choices.includes('newest') ||
      (others.newest !== undefined && (await between(shown, others.newest)).length === 0),
    ...(chosen && beside && { other: { against: chosen, line: beside } }),
  };
}

function fieldsOf({ payload }: Asking, { collection, global }: VersionsOf) {
  if (collection) return payload.collections[collection as CollectionSlug].config.flattenedFields;
  const found = payload.globals.config.find(({ slug }) => slug === (global as GlobalSlug));
  return found?.flattenedFields ?? [];
}
