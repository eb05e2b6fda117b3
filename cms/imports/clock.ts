import type { Payload } from 'payload';
import { resumeImports } from './run.ts';

/** Milliseconds between two looks. */
const pause = 10_000;

/** Takes up imports that stopped half-way, as long as the process lives. */
export function resumesImports(payload: Payload): void {
  const look = async () => {
    try {
      await resumeImports(payload);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Imports could not be taken up' });
    }
    setTimeout(look, pause).unref();
  };
  void look();
}
