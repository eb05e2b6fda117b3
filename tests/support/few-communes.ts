import type { Snapshot } from '../../content/snapshot/snapshot.ts';

/**
 * A snapshot with its communes that have a hamlet, and the former units that went into no other one. A release
 * of it has pages of every kind, but half as many: for tests that make many.
 */
export function withFewCommunes(snapshot: Snapshot): Snapshot {
  const near = new Set(snapshot.hamlets.map(({ commune }) => commune));
  return {
    ...snapshot,
    communes: snapshot.communes.filter(({ id }) => near.has(id)),
    formerUnits: snapshot.formerUnits.filter(({ now }) =>
      now.every(({ commune }) => near.has(commune)),
    ),
  };
}
