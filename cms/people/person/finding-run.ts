import type { Payload } from 'payload';
import type { ConsentForm } from '../../payload-types.ts';
import type { Collector } from './collector.ts';
import type { Likeness } from './likeness.ts';
import type { Signatures } from './note-signatures.ts';

/** One look through all that is kept. */
export interface Look {
  payload: Payload;
  likeness: Likeness;
  found: Collector;
  /** Names of communes. */
  communes: Map<string, string>;
  users: Map<string, string>;
  signatures: Signatures;
  /** The number of texts each account looks after. */
  keeping: Map<string, number>;
  forms: ConsentForm[];
}
