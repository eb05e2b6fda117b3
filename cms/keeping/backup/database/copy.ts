/** A database as it was copied into a folder. */
export interface DatabaseCopy {
  kind: 'sqlite' | 'mongodb';
  /** Rows by table, or documents by collection. */
  counts: Record<string, number>;
}
