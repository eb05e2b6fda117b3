import type { Payload } from 'payload';
import type { Environment } from '../../env/environment.ts';
import type { CompiledRenderer } from '../make/renderer.ts';
import type { Clock } from './clock.ts';
import type { Status } from './status.ts';
import type { Trouble } from './trouble.ts';

/** What the watch is started with. */
export interface WatchOptions {
  payload: Payload;
  compiled: CompiledRenderer;
  environment: Pick<Environment, 'dataDir' | 'siteUrl' | 'minFreeBytes'>;
  /** Ends the watch after the round that is running. */
  signal: AbortSignal;
  /** A line for the operator, in Vietnamese. */
  log: (line: string) => void;
  /** A release is live: at the start the one that was, or the first. */
  onLive?: (release: string) => void;
  /** No first release can be made for now: why, in Vietnamese. It is tried again all the same. */
  onHeldUp?: (why: string) => void;
  clock?: Clock;
  /** Bytes that are free where the data folder lies. */
  room?: (folder: string) => Promise<number>;
}

/** What all parts of the watch work with. */
export interface Watch extends Required<WatchOptions> {
  status: Status;
  trouble: Trouble;
}
