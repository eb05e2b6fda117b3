import type { Commune } from '../../payload-types.ts';
import { directoryOf, type HamletView } from './hamlets.ts';
import { type Lack, lacks, weightOf } from './missing.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { nameOf, readDirectory } from './rows.ts';

/** The counts that tell how a commune's hamlets stand. */
export interface CommuneCounts {
  id: string;
  name: string;
  hamlets: number;
  /** Hamlets that lack nothing. */
  complete: number;
  /** Hamlets that lack each of these. */
  lacking: Record<Lack, number>;
}

/**
 * Counts how each commune's hamlets stand, as far as the user may read: what lacks most comes first,
 * a commune of which no hamlet is known before all.
 */
export async function readCommunes(asking: Asking, now = new Date()): Promise<CommuneCounts[]> {
  const communes = await readNewest<Commune>(asking, 'communes', { select: { name: true } });
  const { hamlets } = directoryOf(await readDirectory(asking), now);
  const byCommune = Map.groupBy(hamlets, ({ commune }) => commune);
  return communes
    .map(({ id, name }) => countsOf(id, nameOf({ name }), byCommune.get(id) ?? []))
    .toSorted((one, other) => urgencyOf(other) - urgencyOf(one));
}

function countsOf(id: string, name: string, hamlets: HamletView[]): CommuneCounts {
  const lacking = Object.fromEntries(
    lacks.map((lack) => [lack, hamlets.filter((hamlet) => hamlet.lacks.includes(lack)).length]),
  ) as Record<Lack, number>;
  const complete = hamlets.filter((hamlet) => hamlet.lacks.length === 0).length;
  return { id, name, hamlets: hamlets.length, complete, lacking };
}

/** Weighs what lacks by how bad it is, and by how many hamlets lack it. */
function urgencyOf({ hamlets, lacking }: CommuneCounts): number {
  if (hamlets === 0) return Number.POSITIVE_INFINITY;
  return lacks.reduce((sum, lack) => sum + weightOf([lack]) * lacking[lack], 0);
}
