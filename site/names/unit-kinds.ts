import type { Commune } from '../../content/schema/commune.ts';
import type { Hamlet } from '../../content/schema/hamlet.ts';

/** Kind of the communes in question; `mixed`: some of each, or unknown. */
export type CommuneKind = Commune['type'] | 'mixed';

/** Kind of the hamlets in question; `mixed`: some of each, or unknown. */
export type HamletKind = Hamlet['kind'] | 'mixed';

/** The kind they all share. */
export function sharedKind<Kind extends string>(kinds: Kind[]): Kind | 'mixed' {
  const [first, ...others] = new Set(kinds);
  return first === undefined || others.length > 0 ? 'mixed' : first;
}

/** The kind of hamlets of a former unit, from its name: wards had khóm, communes ấp, towns either. */
export function hamletKindIn(formerName: string): HamletKind {
  if (formerName.startsWith('Phường ')) return 'khom';
  return formerName.startsWith('Xã ') ? 'ap' : 'mixed';
}
