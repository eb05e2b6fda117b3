import type { CollectionConfig, Endpoint, GlobalConfig } from 'payload';

/** What a wing of the house hands to `config.ts`. */
export interface Wing {
  collections?: CollectionConfig[];
  globals?: GlobalConfig[];
  /** Below `/api`. */
  endpoints?: Endpoint[];
}
