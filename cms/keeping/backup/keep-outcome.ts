import type { Payload } from 'payload';
import { lastEvents, type Removal } from '../../../content/removals.ts';
import { keepRemoval } from '../../storage/installation/lists.ts';
import { isThere } from './settle.ts';

/**
 * Adds to the list of removals what a restore made of it, so that the next one does not take away again
 * what this one brought back.
 * @param since removals from after the moment that was restored
 * @param isHonoured which of them the restore kept
 */
export async function keepOutcome(
  payload: Payload,
  since: Removal[],
  isHonoured: (removal: Removal) => boolean,
): Promise<void> {
  for (const line of outcomesOf(since, isHonoured))
    if (line.event === 'deleted' || (await isThere(payload, line)))
      await keepRemoval(payload, line);
}

/**
 * Returns a line for each document of which the list says last what a restore did not keep. Lines that
 * bring something back name nobody, so that no choice between accounts passes them over.
 */
export function outcomesOf(
  since: Removal[],
  isHonoured: (removal: Removal) => boolean,
): Omit<Removal, 'at'>[] {
  const honoured = lastEvents(since.filter(isHonoured));
  return [...lastEvents(since)].flatMap(([key, { collection, document, event: said }]) => {
    const kept: Pick<Removal, 'by' | 'event' | 'why'> = honoured.get(key) ?? { event: 'live' };
    const { by, event, why } = kept;
    if (event === said) return [];
    return [{ event, collection, document, ...(by && { by }), ...(why && { why }) }];
  });
}
