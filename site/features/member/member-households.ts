import type { Book } from '../../../tally/book.ts';
import { bookNow } from './member-book.ts';

let listed: { address: string; households: number } | undefined;

/** Returns the households of the hamlet: as the member wrote, else as the directory has them. */
export function householdsOf({ households, team }: Book): number | null {
  return households ?? (listed && listed.address === team?.address ? listed.households : null);
}

/** Reads what the directory has of the hamlet that this phone counts for; draws anew when it is there. */
export async function readListed(draw: () => void): Promise<void> {
  const { team } = bookNow();
  if (!team || listed?.address === team.address) return;
  const { listedAt } = await import('../places/place-parts.ts');
  const found = await listedAt(team.address);
  if (!found?.households) return;
  listed = { address: team.address, households: found.households };
  draw();
}
