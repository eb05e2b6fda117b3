import type { CollectionSlug } from 'payload';
import { signaturesIn } from '../erasure/signatures.ts';
import type { Collector } from './collector.ts';
import type { Kept } from './everything.ts';
import type { Likeness } from './likeness.ts';
import { filled } from './rows.ts';

/** The number of times each account signed something, by its id. */
export type Signatures = Map<string, number>;

interface Look {
  likeness: Likeness;
  found: Collector;
  /** Names of accounts by their ids. */
  users: Map<string, string>;
  signatures: Signatures;
}

const places: Record<string, string> = {
  comments: 'Người góp ý',
  imports: 'Người nhập danh sách',
  'unit-changes': 'Người đổi ấp, khóm, xã, phường',
  workflows: 'Người duyệt, người gửi',
};

/** Counts what accounts signed, and notes names of those that are gone. */
export function notesSignatures(look: Look, { of, id, values, version, since }: Kept): void {
  if (version !== null) return;
  for (const { by, name } of signaturesIn(of, values)) {
    if (look.users.has(by)) look.signatures.set(by, (look.signatures.get(by) ?? 0) + 1);
    else if (look.likeness.isCalled(name) && !isOfAccount(look, by, name))
      look.found.note({
        kind: 'signature',
        of: of as CollectionSlug,
        document: id,
        place: places[of] ?? '',
        kept: filled([['Tên', name]]),
        since,
      });
  }
}

/**
 * Tells whether a note with a name only, as of what is settled, is an account's: it goes with the
 * account of that name.
 */
const isOfAccount = ({ users }: Look, by: string, name: string) =>
  by === '' && [...users.values()].includes(name);
