import type { Commune } from '../../content/schema/commune.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';

/** What the communes that are meant are; `mixed`: some of each, or nobody knows. */
export type CommuneKind = Commune['type'] | 'mixed';

/** What the hamlets that are meant are; `mixed`: some of each, or nobody knows. */
export type HamletKind = Hamlet['kind'] | 'mixed';

/** The one kind that all have. */
export function sharedKind<Kind extends string>(kinds: Kind[]): Kind | 'mixed' {
  const [first, ...others] = new Set(kinds);
  return first === undefined || others.length > 0 ? 'mixed' : first;
}

/** What the hamlets of a former unit were, by its name: wards had khóm, communes ấp, towns either. */
export function hamletKindIn(formerName: string): HamletKind {
  if (formerName.startsWith('Phường ')) return 'khom';
  return formerName.startsWith('Xã ') ? 'ap' : 'mixed';
}
