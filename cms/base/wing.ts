import type { CollectionConfig, Endpoint, GlobalConfig } from 'payload';

/** The parts that a wing of the house hands to `config.ts`. */
export interface Wing {
  collections?: CollectionConfig[];
  globals?: GlobalConfig[];
  /** Below `/api`. */
  endpoints?: Endpoint[];
}
