import type { Payload } from 'payload';
import { lastEvents, type Removal } from '../../../content/removals.ts';
import { keepRemoval } from '../../storage/installation/lists.ts';
import { isThere } from './settle.ts';

/** The removals in their order, from before and after the moment that is restored. */
interface Known {
  before: Removal[];
  since: Removal[];
}

/**
 * Adds to the list of removals what a restore made of it, so that the next one does not take away again
 * what this one brought back.
 * @param removals from before and after the moment that was restored
 * @param isHonoured which of them the restore kept
 */
export async function keepOutcome(
  payload: Payload,
  removals: Known,
  isHonoured: (removal: Removal) => boolean,
): Promise<void> {
  for (const line of outcomesOf(removals, isHonoured))
    if (line.event === 'deleted' || (await isThere(payload, line)))
      await keepRemoval(payload, line);
}

/**
 * Returns a line for each document of which the list says last what a restore did not keep. What was off
 * the site when the backup was made is so again. Lines that bring something back name nobody, so that no
 * choice between accounts passes them over.
 */
export function outcomesOf(
  { before, since }: Known,
  isHonoured: (removal: Removal) => boolean,
): Omit<Removal, 'at'>[] {
  const honoured = lastEvents(since.filter(isHonoured));
  const off = new Map([...lastEvents(before)].filter(([, { event }]) => event === 'taken-off'));
  return [...lastEvents(since)].flatMap(([key, { collection, document, event: said }]) => {
    const kept: Pick<Removal, 'by' | 'event' | 'why'> = honoured.get(key) ??
      off.get(key) ?? { event: 'live' };
    const { by, event, why } = kept;
    if (event === said) return [];
    return [{ event, collection, document, ...(by && { by }), ...(why && { why }), outcome: true }];
  });
}
