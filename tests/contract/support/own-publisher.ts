import path from 'node:path';
import type { CompiledRenderer } from '../../../publisher/make/renderer.ts';
import { createPublisher, type Publisher } from '../../../publisher/round/publisher.ts';
import { Tenure } from '../../../publisher/watch/tenure.ts';
import { tinyRenderer } from '../../support/tiny-renderer.ts';
import type { Cms } from './contract.ts';

/** A publisher of a test, with the lease that it holds until its end. */
export interface OwnPublisher {
  publisher: Publisher;
  tenure: Tenure;
  end(): Promise<void>;
}

/**
 * Begins to publish what a CMS has, with the smallest renderer or another one.
 * @throws {Error} while somebody else holds the lease
 */
export async function beginPublishing(
  { payload, environment }: Cms,
  compiled: CompiledRenderer = smallestRenderer(environment),
): Promise<OwnPublisher> {
  const tenure = await Tenure.begin(payload);
  if (!tenure) throw new Error('Nobody else may hold the lease.');
  const publisher = createPublisher(payload, tenure.lease, compiled, environment);
  return {
    publisher,
    tenure,
    end: async () => {
      await publisher.searchIndex.close();
      await tenure.end();
    },
  };
}

/** The smallest renderer, compiled into the data of a CMS. */
export const smallestRenderer = ({ dataDir }: Cms['environment']) =>
  tinyRenderer(path.join(dataDir, 'renderer'));
