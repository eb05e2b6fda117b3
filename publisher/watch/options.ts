import type { Payload } from 'payload';
import type { Environment } from '../../env/environment.ts';
import type { CompiledRenderer } from '../make/renderer.ts';
import type { Stage } from '../make/stages.ts';
import type { Bell } from './bell.ts';
import type { Clock } from './clock.ts';
import type { Status } from './status.ts';
import type { Trouble } from './trouble.ts';

/** The options the watch is started with. */
export interface WatchOptions {
  payload: Payload;
  compiled: CompiledRenderer;
  environment: Pick<Environment, 'dataDir' | 'siteUrl' | 'minFreeBytes'>;
  /** Ends the watch after the current round. */
  signal: AbortSignal;
  /** Takes a line for the operator, in Vietnamese. */
  log: (line: string) => void;
  /** Called with each release that goes live, and at the start with the one that already is. */
  onLive?: (release: string) => void;
  /** Called with the reason, in Vietnamese, while no first release can be made; retries go on. */
  onHeldUp?: (why: string) => void;
  /** Called with each stage of a round as it begins. */
  onStage?: (stage: Stage) => void;
  /** Called when this process becomes the one that publishes, with a signal that ends as soon as that ends. */
  onTenure?: (signal: AbortSignal) => void;
  clock?: Clock;
  /** Free bytes on the disk of the data folder. */
  room?: (folder: string) => Promise<number>;
}

/** The state that all parts of the watch share. */
export interface Watch extends Required<WatchOptions> {
  status: Status;
  trouble: Trouble;
  bell: Bell;
}
