import { getPayload, type Payload } from 'payload';
import { type Environment, readEnvironment } from '../env/environment.ts';
import { createConfig } from './config.ts';

/**
 * The CMS without its web pages, for commands, the publisher and tests. The embedded database is
 * made and migrated when needed. End with `payload.destroy()`.
 */
export async function openCms(environment: Environment = readEnvironment()): Promise<Payload> {
  return getPayload({ config: createConfig(environment), key: environment.databaseUri });
}
