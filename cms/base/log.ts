import type { Writable } from 'node:stream';
import { pino, stdTimeFunctions, type LoggerOptions } from 'pino';
import { build } from 'pino-pretty';
import type { Environment } from '../../env/environment.ts';
import { errorWithoutValues, withoutValues } from '../../env/without-values.ts';

/**
 * Refusals are logged as their sentence, without a stack: the client was told why. No error brings what
 * was to be written into the log.
 */
const logMethod: Required<NonNullable<LoggerOptions['hooks']>>['logMethod'] = function (
  args,
  method,
) {
  const [said, ...more] = args as unknown[];
  const refusal = refusalIn(said);
  const clean = refusal === undefined ? [cleaned(said), ...more.map(cleaned)] : [refusal];
  method.apply(this, clean as typeof args);
};

function cleaned(said: unknown): unknown {
  if (typeof said === 'string') return withoutValues(said);
  if (said instanceof Error) return errorWithoutValues(said);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      value instanceof Error || typeof value === 'string' ? cleaned(value) : (value as unknown),
    ]),
  );
}

/** @returns the sentence of an error that is an answer of 4xx */
function refusalIn(said: unknown): string | undefined {
  const error = (said as { err?: Error & { status?: number } } | undefined)?.err;
  return error?.status !== undefined && error.status < 500 ? error.message : undefined;
}

const appearance = { colorize: false, ignore: 'pid,hostname,name', translateTime: 'SYS:HH:MM:ss' };

/** A record says which process it is of, and when, as those that the supervisor makes of other lines. */
const record: LoggerOptions = {
  base: { process: 'cms' },
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
};

/**
 * Creates the logger of Payload: its own one, without colours, or one that writes records.
 * @param destination a stream, or 1 for the process's output
 */
export function createLogger(destination: Writable | 1, format: Environment['logFormat'] = 'text') {
  const hooks = { logMethod };
  if (format === 'text')
    return pino({ name: 'payload', hooks }, build({ ...appearance, destination }));
  return pino({ ...record, hooks }, destination === 1 ? process.stdout : destination);
}
