/**
 * Collections of a MongoDB server that are no documents of the CMS: what the machines of an installation
 * tell each other. They stay out of backups, and a database with nothing else counts as empty.
 */
export const ownCollections = {
  withdrawals: 'installation-withdrawals',
  removals: 'installation-removals',
  secret: 'installation-secret',
  leavingAdmins: 'installation-leaving-admins',
  saves: 'installation-saves',
  backups: 'installation-backups',
} as const;

/** Tells whether a collection of the server is one of these. */
export const isOwnCollection = (name: string): boolean =>
  Object.values(ownCollections).some((own) => own === name);
