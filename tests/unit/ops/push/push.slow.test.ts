import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import S3rver from 's3rver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOf, type Release } from '../../../../content/release-folder.ts';
import { wholeManifest } from '../../../support/whole-release.ts';
import { fileOf, isHashed } from '../../../../content/release.ts';
import { lock } from '../../../../env/folder-lock.ts';
import { ObjectStore } from '../../../../cms/storage/object-store/object-store.ts';
import { keepPushed } from '../../../../ops/push/keep-pushed.ts';
import { holdsLease, liveRelease, pushRelease } from '../../../../ops/push/live.ts';
import { push, stateKey } from '../../../../ops/push/push.ts';
import { Published } from '../../../support/published.ts';
import { askRaw } from '../../../serving/support/own-server.ts';

const web = `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<IndexDocument><Suffix>index.html</Suffix></IndexDocument>
<ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>`;

let folder: string;
let site: Published;
let server: S3rver;
let port: number;
let store: ObjectStore;
/** `ObjectCreated:Put huong-dan/a/index.html`, in turn. */
let events: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-push-'));
  site = new Published(path.join(folder, 'data'));
  server = storeAt(0);
  ({ port } = await server.run());
  events = [];
  server.on('event', (event: Event) => {
    const [record] = event.Records;
    events.push(`${record?.eventName} ${record?.s3.object.key}`);
  });
  store = new ObjectStore(bucket());
});
afterEach(async () => {
  await server.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const storeAt = (where: number) =>
  new S3rver({
    address: '127.0.0.1',
    port: where,
    silent: true,
    directory: path.join(folder, 'store'),
    configureBuckets: [{ name: 'site', configs: [web] }],
  });

interface Event {
  Records: { eventName: string; s3: { object: { key: string } } }[];
}

const bucket = (more = {}) => ({
  address: `http://127.0.0.1:${port}/site`,
  id: 'S3RVER',
  secret: 'S3RVER',
  region: 'us-east-1',
  ...more,
});

/** As a browser gets it from the web site of the bucket. */
const visit = (address: string) =>
  askRaw(
    port,
    `GET ${address} HTTP/1.1\r\nHost: site.s3-website-us-east-1.amazonaws.com\r\nConnection: close\r\n\r\n`,
  );

const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

/**
 * All addresses of a release, read as browsers do, are those of the store; gone ones are not there.
 * @returns the bytes that they take on their way
 */
async function expectToHold(release: Release): Promise<number> {
  const addresses = Object.keys(wholeManifest(release));
  expect(addresses.length).toBeGreaterThan(10);
  let bytes = 0;
  for (const address of addresses) {
    const answer = await visit(`/${fileOf(address)}`);
    const coding = answer.headers['content-encoding'] as keyof typeof decoders | undefined;
    const body = coding ? decoders[coding](answer.body) : answer.body;
    const written = readFileSync(path.join(siteOf(release.folder), fileOf(address)));
    expect([address, answer.status, body.equals(written)]).toEqual([address, 200, true]);
    bytes += answer.body.length;
  }
  return bytes;
}

it('sends a whole release, each file as servers say it', async () => {
  const { release } = await site.publish();
  const pushed = await push(store, release, 'gzip');
  const bytes = await expectToHold(release);
  expect(pushed).toMatchObject({ removed: 0, kept: 0, bytes });

  const home = await visit('/');
  expect(home.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-encoding': 'gzip',
  });
  expect(home.headers['x-amz-meta-content-security-policy']).toMatch(/^default-src 'none';/);
  const hashed = Object.keys(wholeManifest(release)).find((address) => isHashed(address)) ?? '';
  const asset = await visit(`/${fileOf(hashed)}`);
  expect(asset.headers['cache-control']).toBe('max-age=31536000, immutable');
  expect((await visit('/khong-co/')).status).toBe(404);
});

it('sends what differs only: files, pages, workers, and what is over goes last', async () => {
  const first = await site.publish();
  await push(store, first.release, 'gzip');
  const [guide] = site.snapshot.guides;
  site.snapshot.gone.push({ address: `/huong-dan/${guide!.slug}/`, since: '2026-11-24T09:00:00Z' });
  site.snapshot.guides.shift();
  site.edit('Tên mới');
  const { release } = await site.publish();

  events = [];
  const pushed = await push(store, release, 'gzip');
  expect(pushed.sent).toBeGreaterThan(0);
  expect(pushed.kept).toBeGreaterThan(pushed.sent);
  expect(pushed.removed).toBeGreaterThan(0);
  await expectToHold(release);
  expect((await visit(`/huong-dan/${guide!.slug}/`)).status).toBe(404);

  await expect.poll(() => events.at(-1)).toBe(`ObjectCreated:Put ${stateKey}`);
  expect(events[0]).toBe(`ObjectCreated:Put ${stateKey}`);
  const kindOf = (event: string) => {
    if (event.startsWith('ObjectRemoved')) return 3;
    if (/sw\.js$/.test(event)) return 2;
    return /\.(?:html|xml)$/.test(event) ? 1 : 0;
  };
  const kinds = events.slice(1, -1).map(kindOf);
  expect(kinds).toEqual(kinds.toSorted());
  expect(new Set(kinds)).toEqual(new Set([0, 1, 2, 3]));

  expect(await push(store, release, 'gzip')).toMatchObject({ sent: 0, removed: 0 });
});

it('goes back to an earlier release', async () => {
  const first = await site.publish();
  await push(store, first.release, 'gzip');
  site.edit('Tên mới');
  await push(store, (await site.publish()).release, 'gzip');
  await push(store, first.release, 'gzip');
  await expectToHold(first.release);
});

it('mends what was broken off, whichever release comes next', async () => {
  const first = await site.publish();
  await push(store, first.release, 'gzip');
  site.edit('Tên mới');
  const second = await site.publish();
  let sent = 0;
  const breaking = Object.assign(Object.create(store) as ObjectStore, {
    async put(...object: Parameters<ObjectStore['put']>) {
      if (sent++ === 5) throw new Error('cut');
      await store.put(...object);
    },
    get: (key: string) => store.get(key),
    remove: (key: string) => store.remove(key),
  });
  await expect(push(breaking, second.release, 'gzip')).rejects.toThrow('cut');
  await push(store, first.release, 'gzip');
  await expectToHold(first.release);
});

it('is a command, which pushes nothing that was withdrawn since', async () => {
  const { release } = await site.publish();
  const { id } = release.record;
  const command = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['ops/push/main.ts', ...args], {
      env: {
        ...process.env,
        DATA_DIR: site.dataDir,
        PUSH_TO: bucket().address,
        PUSH_S3_ID: 'S3RVER',
        PUSH_S3_SECRET: 'S3RVER',
      },
    });
  expect((await command()).stdout).toMatch(new RegExp(`^Kho đã có bản ${id} sau .*: gửi \\d+ tệp`));
  await expectToHold(release);
  const line = { event: 'withdrawn', team: 'a', person: 'b', fields: ['phone'] };
  writeFileSync(
    path.join(site.dataDir, 'withdrawals.jsonl'),
    `${JSON.stringify({ at: '2026-11-24T09:30:00Z', ...line })}\n`,
  );
  await expect(command(id)).rejects.toMatchObject({
    stderr: `Bản ${id} còn điều mà sau đó có người đã rút lại: không đẩy lên được.\n`,
  });
});

it('follows what is live: each release, an older one again, and all once the store is back', async () => {
  const end = new AbortController();
  const said: string[] = [];
  const target = { bucket: bucket(), coding: 'gzip' as const };
  const following = keepPushed({
    live: () => liveRelease(site.dataDir),
    push: (id) => pushRelease(site.dataDir, id, target),
    say: (line) => said.push(line),
    signal: end.signal,
    pause: { look: 10, failed: 10 },
  });
  const isIn = async ({ record: { id } }: Release) => {
    await expect.poll(() => said.at(-1)).toContain(`Kho đã có bản ${id} `);
  };
  try {
    const first = await site.publish();
    await isIn(first.release);
    site.edit('Tên mới');
    const second = await site.publish();
    await isIn(second.release);
    await expectToHold(second.release);

    await server.close();
    await site.releases.switchTo(first.release.record.id);
    await expect.poll(() => said.at(-1)).toMatch(/^Chưa đẩy được lên kho, sẽ thử lại: Không tới/);
    server = storeAt(port);
    await server.run();
    await isIn(first.release);
    await expectToHold(first.release);
    expect(said).toHaveLength(4);
  } finally {
    end.abort();
    await following;
  }
});

it('knows whether this machine publishes', () => {
  expect(holdsLease(site.dataDir)).toBe(false);
  const status = {
    format: 1,
    writtenAt: '2026-11-24T09:00:00.000Z',
    waiting: null,
    problem: null,
    rounds: { made: 1, failed: 0, lastSeconds: 1 },
  };
  for (const isOurs of [true, false]) {
    const text = JSON.stringify({ ...status, holdsLease: isOurs });
    writeFileSync(path.join(site.dataDir, 'publisher.json'), text);
    expect(holdsLease(site.dataDir)).toBe(isOurs);
  }
});

it('is refused while another push runs', async () => {
  const { release } = await site.publish();
  const unlock = lock(site.dataDir, 'push.lock');
  const target = { bucket: bucket(), coding: 'gzip' as const };
  const twice = pushRelease(site.dataDir, release.record.id, target);
  await expect(twice).rejects.toThrow('Một lần đẩy khác đang chạy');
  unlock?.();
  expect(await pushRelease(site.dataDir, release.record.id, target)).toMatch(/^Kho đã có bản/);
});

describe('a store that refuses', () => {
  it.each([
    ['a wrong key', { id: 'KHAC' }, /không nhận \(403\)/],
    ['a bucket that is not there', { address: 'khac' }, /không nhận \(404\)/],
    ['nobody there', { address: 'http://127.0.0.1:9/site' }, /^Không tới được kho/],
  ])('%s is told in one sentence', async (_what, more, sentence) => {
    const { release } = await site.publish();
    const given = bucket(more);
    const address = given.address === 'khac' ? `http://127.0.0.1:${port}/khac` : given.address;
    const refused = push(new ObjectStore({ ...given, address }), release, 'gzip');
    await expect(refused).rejects.toThrow(sentence);
  });
});
