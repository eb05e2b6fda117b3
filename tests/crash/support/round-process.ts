import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionSlug, Payload } from 'payload';
import { openCms } from '../../../cms/open.ts';
import { readEnvironment } from '../../../env/environment.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import type { Pace } from '../../../publisher/files/pace.ts';
import { disk } from '../../../publisher/files/disk.ts';
import { createPublisher } from '../../../publisher/round/publisher.ts';
import { Releases } from '../../../publisher/releases/releases.ts';
import { publishRound } from '../../../publisher/round/round.ts';
import type { Stage } from '../../../publisher/make/stages.ts';
import { Tenure } from '../../../publisher/watch/tenure.ts';
import { tinyRenderer, withManyPages } from '../../support/tiny-renderer.ts';

/**
 * The point where a round can be killed: at the beginning of a stage, or before something is
 * synced.
 */
export type KillAt = Stage | 'draft' | 'releases' | 'link';

/** Asks for a title of the guide to be published. */
export interface Order {
  title?: string;
  /** Makes many pages anew, with such a version of the renderer. */
  version?: string;
  pace?: Pace;
  killAt?: KillAt;
}

/** `saved` is answered once the edit is in the database. */
export type Answer = { ready: true } | { saved: string } | { live: string } | { failed: string };

const environment = readEnvironment();
const payload = await openCms(environment);
const guide = await guideOf(payload);
let tenure = await Tenure.begin(payload);
while (!tenure) {
  await delay(50);
  tenure = await Tenure.begin(payload);
}
let killAt: KillAt | undefined;
const at = (point: KillAt) => {
  if (point === killAt) process.kill(process.pid, 'SIGKILL');
};
const compiled = tinyRenderer(path.join(environment.dataDir, 'renderer'));
const publisher = {
  ...createPublisher(payload, tenure.lease, compiled, environment),
  releases: new Releases(environment.dataDir, {
    syncTree: async (folder) => {
      at('draft');
      await disk.syncTree(folder);
    },
    syncFolder: async (folder) => {
      at(path.basename(folder) === 'releases' ? 'releases' : 'link');
      await disk.syncFolder(folder);
    },
  }),
};

process.on('message', (order: Order) => void carryOut(order));
answer({ ready: true });

async function carryOut(order: Order): Promise<void> {
  killAt = order.killAt;
  try {
    if (order.title !== undefined) {
      const data = { title: order.title, _status: 'published' as const };
      await payload.update({ collection: 'guides', id: guide, data });
      answer({ saved: order.title });
    }
    const { pace = 'hurry', version } = order;
    const from = version === undefined ? compiled : withManyPages(compiled, version);
    const options = { pace, lookAgain: pace === 'finish', onStage: at };
    const { release } = await publishRound({ ...publisher, compiled: from }, options);
    answer({ live: release.record.id });
  } catch (error) {
    answer({ failed: sentenceOf(error) });
  }
}

function answer(said: Answer): void {
  process.send?.(said);
}

/** The one guide of the site, which is made when there is none. */
async function guideOf(payload: Payload): Promise<string> {
  const { docs } = await payload.find({ collection: 'guides', limit: 1, depth: 0 });
  if (docs[0]) return docs[0].id;
  await payload.updateGlobal({
    slug: 'settings',
    data: { province: 'Cà Mau', contact: { organisation: 'Sở Khoa học và Công nghệ' } },
  });
  const publish = async (collection: CollectionSlug, data: object) => {
    const written = { ...data, _status: 'published' };
    return String((await payload.create({ collection, data: written as never })).id);
  };
  const summary = 'Nộp hồ sơ qua mạng.';
  const topic = await publish('topics', { name: 'Dịch vụ công', summary, icon: 'home' });
  return publish('guides', { title: 'Bản đầu', summary, topic, steps: [{ title: 'Mở trang' }] });
}
