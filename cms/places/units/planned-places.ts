const collections = ['communes', 'hamlets', 'teams', 'former-units', 'desks'] as const;

/** Whether documents of a collection are units or lie in them, so that their forms tell of changes. */
export function isPlanned(collection: string): collection is (typeof collections)[number] {
  return (collections as readonly string[]).includes(collection);
}
