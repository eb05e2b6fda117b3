import type { CollectionConfig, Endpoint, GlobalConfig, Payload } from 'payload';

/** Work that is done again and again, by the clock of the CMS. */
export interface Recurring {
  /** Its name in the log. */
  name: string;
  /** Does what is due, and takes up what a process left half-way. */
  resume: (payload: Payload) => Promise<void>;
}

/** The parts that a wing of the house hands to `config.ts`. */
export interface Wing {
  collections?: CollectionConfig[];
  globals?: GlobalConfig[];
  /** Below `/api`. */
  endpoints?: Endpoint[];
  recurring?: Recurring[];
  /** Its kinds of deeds that wait for a second person: `safeguards/held-deeds/ways.ts`. */
  held?: readonly { kind: string }[];
  /** Done once, when the CMS has started. */
  onInit?: (payload: Payload) => Promise<void> | void;
}
