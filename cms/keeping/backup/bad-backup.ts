/** A backup that can't be used, told in one Vietnamese sentence. Nothing was changed. */
export class BadBackup extends Error {}

/**
 * One that can't be used here and now, and may be good all the same: it could not be fetched, there is
 * no room, the key is another one.
 */
export class UnusableHere extends BadBackup {}
