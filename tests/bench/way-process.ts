import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { openCms } from '../../cms/open.ts';
import { exact, plant } from '../../cms/keeping/seed/plant.ts';
import { seed } from '../../cms/keeping/seed/seed.ts';
import { readEnvironment } from '../../env/environment.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { watch } from '../../publisher/watch/watch.ts';
import { approver, editor, instant, type Began } from './publish-way.ts';

/** Fills the database: the shipped content, and hamlets until the site has so many addresses. */
async function prepare(least: number): Promise<void> {
  const payload = await openCms(readEnvironment());
  const { renderer } = await loadRenderer();
  await seed(payload, { samples: true });
  const count = async () => {
    const asOf = new Date().toISOString();
    const { snapshot } = await exportSnapshot(payload, { siteUrl: 'http://localhost', asOf });
    return renderer.pages(snapshot).length;
  };
  const { docs: communes } = await payload.find({ collection: 'communes', limit: 0, depth: 0 });
  const grow = async (from: number, to: number) => {
    const numbers = Array.from({ length: to - from }, (_, at) => from + at);
    await plant(
      payload,
      'hamlets',
      numbers.map((at) => {
        const commune = communes[at % communes.length]?.id ?? '';
        return exact({ id: `ap-thu-${at}`, name: `Ấp Thử ${at}`, kind: 'ap', commune });
      }),
    );
  };
  const before = await count();
  console.log(`  the seed has ${before} addresses`);
  if (before < least) {
    await grow(0, communes.length);
    const each = ((await count()) - before) / communes.length;
    await grow(communes.length, Math.max(communes.length, Math.ceil((least - before) / each)));
    console.log(`  with more hamlets ${await count()}`);
  }
  await payload.create({ collection: 'users', data: { ...editor, name: 'Soạn', role: 'editor' } });
  await payload.create({
    collection: 'users',
    data: { ...approver, name: 'Duyệt', role: 'approver' },
  });
  await payload.destroy();
  process.exit(0);
}

/** Publishes as `npm start` does, and says when each stage begins. */
async function publish(): Promise<void> {
  const environment = readEnvironment();
  const payload = await openCms(environment);
  const end = new AbortController();
  process.once('SIGTERM', () => end.abort());
  await watch({
    payload,
    compiled: await loadRenderer(),
    environment,
    signal: end.signal,
    log: (line) => console.log(`  ${line}`),
    onLive: () => process.send?.({ ready: true }),
    onStage: (stage) => process.send?.({ stage, at: instant() } satisfies Began),
  });
  await payload.destroy();
  process.exit(0);
}

const [what, number] = process.argv.slice(2);
await (what === 'prepare' ? prepare(Number(number)) : publish());
