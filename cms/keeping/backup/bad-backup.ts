/** A backup that can't be used, told in one Vietnamese sentence. Nothing was changed. */
export class BadBackup extends Error {}
