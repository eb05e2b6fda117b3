/** The part that came from a snapshot over a restored backup. */
export interface Forwarded {
  /** The moment of the snapshot, ISO 8601. */
  asOf: string;
  added: { collection: string }[];
  changed: { collection: string }[];
  /** True if the settings were others. */
  settings: boolean;
  /** A sentence for each document that the CMS did not take. */
  refused: string[];
}
