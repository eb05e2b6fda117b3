import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { getPayload, type Payload } from 'payload';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { answerApi } from '../../../cms/web/api/answer.ts';
import { createConfig } from '../../../cms/config.ts';
import {
  bringLists,
  keepRemoval,
  readAllWithdrawals,
} from '../../../cms/storage/installation/lists.ts';
import { ownCollections } from '../../../cms/storage/installation/own-collections.ts';
import { serverOf } from '../../../cms/storage/installation/server.ts';
import { openCms } from '../../../cms/open.ts';
import { readPublication } from '../../../cms/publishing/publication/publication.ts';
import { removalsFile } from '../../../content/removals.ts';
import type { Environment } from '../../../env/environment.ts';
import { publishRound } from '../../../publisher/round/round.ts';
import { systemClock } from '../../../publisher/watch/clock.ts';
import { Standby } from '../../../publisher/watch/standby.ts';
import { photograph } from '../../support/files/pictures.ts';
import { authorizationOf } from '../support/api.ts';
import { environmentIn } from '../support/contract.ts';
import {
  make,
  makePlaces,
  membersWith,
  nameProvince,
  type Places,
  prose,
} from '../support/documents.ts';
import { beginPublishing } from '../support/own-publisher.ts';
import { makeUser } from '../support/people.ts';

const database = inject('database');

/** A machine of an installation: its own data folder, the common database and store. */
interface Machine {
  environment: Environment;
  payload: Payload;
  /** The CMS of this machine over HTTP. */
  address: string;
  close: () => Promise<void>;
}

/** A store that can be shut and opened again at the same address. */
class Store {
  readonly #directory: string;
  #server: S3rver | undefined;
  port = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async open(): Promise<void> {
    this.#server = new S3rver({
      port: this.port,
      address: '127.0.0.1',
      silent: true,
      directory: this.#directory,
      configureBuckets: [{ name: 'ap-so', configs: [] }],
    });
    ({ port: this.port } = await this.#server.run());
  }

  async shut(): Promise<void> {
    await this.#server?.close();
  }

  /** Names of what it holds in a folder. */
  async names(folder: string): Promise<string[]> {
    const found = await readdir(path.join(this.#directory, 'ap-so', 'ca-mau', folder)).catch(
      () => [],
    );
    return [...new Set(found.map((name) => name.split('._S3rver')[0] ?? ''))].toSorted();
  }
}

describe.skipIf(!database.startsWith('mongodb'))('an installation of several machines', () => {
  let folder: string;
  let store: Store;
  let one: Machine;
  let other: Machine;
  let publishing: Machine;
  let places: Places;
  let editor: string;

  const dataFolder = (name: string) => path.join(folder, name);

  async function machine(name: string, also: Partial<Environment> = {}): Promise<Machine> {
    await mkdir(dataFolder(name), { recursive: true });
    const environment: Environment = {
      ...environmentIn(folder, database),
      dataDir: dataFolder(name),
      uploads: {
        address: `http://127.0.0.1:${store.port}/ap-so/ca-mau`,
        id: 'S3RVER',
        secret: 'S3RVER',
        region: 'us-east-1',
      },
      ...also,
    };
    const key = `${environment.databaseUri}#${name}`;
    const payload = await getPayload({ config: createConfig(environment), key });
    const server = createServer((request, response) => {
      const headers = Object.entries(request.headers) as [string, string][];
      const isRead = request.method === 'GET';
      const asked = new Request(`http://localhost:3000${request.url}`, {
        method: request.method ?? 'GET',
        headers,
        ...(!isRead && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
      });
      const asking = { config: payload.config, payloadInstanceCacheKey: key, request: asked };
      void answerApi(asking).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const close = async () => {
      server.close();
      await payload.destroy();
    };
    return { environment, payload, address: addressOf(server), close };
  }

  /** Sends a picture to the CMS of a machine. */
  async function send(to: Machine, collection: 'media' | 'consent-forms', said: object) {
    const body = new FormData();
    const picture = new Uint8Array(await photograph());
    body.set('file', new File([picture], 'hinh.jpg', { type: 'image/jpeg' }));
    body.set('_payload', JSON.stringify(said));
    const answer = await fetch(`${to.address}/api/${collection}`, {
      method: 'POST',
      headers: { Authorization: editor, Origin: 'http://localhost:3000' },
      body,
    });
    return { status: answer.status, ...((await answer.json()) as Sent) };
  }

  interface Sent {
    doc?: { id: string; filename: string };
    errors?: { message: string }[];
  }

  const read = (of: Machine, address: string, headers: Record<string, string> = {}) =>
    fetch(of.address + address, { headers: { Authorization: editor, ...headers } });

  /** A round of the publisher of a machine. */
  async function publish(on: Machine) {
    const { publisher, end } = await beginPublishing(on);
    try {
      return await publishRound(publisher);
    } finally {
      await end();
    }
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ap-so-several-'));
    store = new Store(dataFolder('store'));
    await store.open();
    one = await machine('one');
    other = await machine('other');
    publishing = await machine('publishing');
    places = await makePlaces(one.payload);
    await nameProvince(one.payload);
    const user = await makeUser(one.payload, 'admin');
    editor = await authorizationOf(one, user);
  });

  afterAll(async () => {
    await Promise.all([one, other, publishing].map((each) => each.close()));
    await store.shut();
    await rm(folder, { recursive: true });
  });

  test('serves on each machine what was sent to another, whole or in part', async () => {
    const { doc, status } = await send(one, 'media', { alt: 'Bà con ở quầy' });
    expect(status).toBe(201);
    const address = `/api/media/file/${doc?.filename}`;
    const whole = await read(other, address);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('Content-Type')).toBe('image/jpeg');
    const bytes = Buffer.from(await whole.arrayBuffer());
    const part = await read(other, address, { Range: 'bytes=2-5' });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(2, 6));
    expect(existsSync(path.join(one.environment.dataDir, 'media'))).toBe(false);
  });

  test('shows a photographed form to nobody without the right, and to nobody once it is gone', async () => {
    const team = await make(one.payload, 'teams', places);
    const said = {
      team: team.id,
      signedOn: '2026-11-01T05:00:00.000Z',
      removeOn: '2028-11-01T05:00:00.000Z',
    };
    const { doc } = await send(one, 'consent-forms', said);
    const address = `/api/consent-forms/file/${doc?.filename}`;
    expect((await read(other, address)).status).toBe(200);
    expect((await fetch(other.address + address)).status).toBe(403);
    const reader = await authorizationOf(one, await makeUser(one.payload, 'reader'));
    expect((await read(other, address, { Authorization: reader })).status).toBe(403);
    expect(await store.names('consent-forms')).toEqual([doc?.filename]);
    await other.payload.delete({ collection: 'consent-forms', id: doc?.id ?? '' });
    expect((await read(one, address)).status).toBe(404);
    expect(await store.names('consent-forms')).toEqual([]);
  });

  test('publishes from a machine that never had the file', async () => {
    const { doc } = await send(one, 'media', { alt: 'Hình của bài' });
    const picture = { source: 'media', media: doc?.id };
    const steps = [{ title: 'Mở ứng dụng', picture }];
    await make(one.payload, 'guides', places, {
      steps,
      help: prose('Hỏi tổ.'),
      _status: 'published',
    });
    const { release, heldBack } = await publish(publishing);
    expect(heldBack).toBe(0);
    expect(Object.keys(release.record.media)).toContain(doc?.filename);
    const shown = readFileSync(path.join(release.folder, 'site/media', doc?.filename ?? ''));
    const kept = await read(one, `/api/media/file/${doc?.filename}`);
    expect(shown).toEqual(Buffer.from(await kept.arrayBuffer()));
  });

  test('says that the store does not answer, keeps nothing half, and goes on when it does', async () => {
    const count = async () => (await one.payload.count({ collection: 'media' })).totalDocs;
    const before = await count();
    await store.shut();
    const { status, errors } = await send(one, 'media', { alt: 'Không tới được' });
    expect(status).toBe(503);
    expect(errors?.[0]?.message).toContain('Kho tệp không trả lời');
    expect(await count()).toBe(before);
    // Live content needs no store: words go on being published.
    await make(one.payload, 'guides', places, { title: 'Không có hình', _status: 'published' });
    expect((await publish(publishing)).isNew).toBe(true);
    await store.open();
    expect((await send(one, 'media', { alt: 'Đã tới' })).status).toBe(201);
  });

  describe('when a consent is withdrawn on one of them', () => {
    const phone = '0912345678';
    const consent = { given: true, date: '2026-08-15T05:00:00.000Z', scope: ['phone'], how: 'Ký' };

    test('every machine knows, and a release that grew old shows it no longer', async () => {
      const members = membersWith({ phone, consent });
      const team = await make(one.payload, 'teams', places, { members, _status: 'published' });
      const shownBy = (release: { folder: string }) =>
        readFileSync(path.join(release.folder, 'snapshot/teams.json'), 'utf8');
      expect(shownBy((await publish(publishing)).release)).toContain(phone);
      const { dataDir } = publishing.environment;
      const person = (team['members'] as { id: string }[])[0]?.id ?? '';
      const [first, ...rest] = team['members'] as object[];
      await one.payload.update({
        collection: 'teams',
        id: team.id,
        draft: true,
        data: { members: [{ ...first, consent: { ...consent, given: false } }, ...rest] } as never,
      });
      const known = await readAllWithdrawals(other.payload);
      expect(known.withdrawnAt(person, 'phone')).toBeDefined();

      await bringLists(publishing.payload);
      const said: string[] = [];
      let hours = 0;
      const hurrying = () => ({ ...systemClock(), steady: hours++ * 3_600_000 });
      const standby = new Standby(dataDir, (line) => said.push(line), hurrying);
      await standby.look();
      await standby.look();
      expect(said).toEqual([expect.stringContaining('không hiện nữa')]);
      expect(existsSync(path.join(dataDir, 'current'))).toBe(false);

      const { release } = await publish(publishing);
      expect(shownBy(release)).not.toContain(phone);
    });

    test('a server that was set back is told again, and a new machine knows all', async () => {
      const before = await readAllWithdrawals(one.payload);
      expect(before.last).toBeGreaterThan(0);
      await serverOf(one.payload.db)?.collection(ownCollections.withdrawals).deleteMany({});
      await bringLists(one.payload);
      const fresh = await machine('fresh');
      expect((await readAllWithdrawals(fresh.payload)).count).toBe(before.count);
      await fresh.close();
    });
  });

  test('has one order of what two machines remove at once', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `d${at}`);
    await Promise.all(
      [one, other].flatMap(({ payload }, from) =>
        names.map((name) =>
          keepRemoval(payload, { event: 'deleted', collection: 'terms', document: name + from }),
        ),
      ),
    );
    const lists = [];
    for (const { payload, environment } of [one, other]) {
      await bringLists(payload);
      lists.push(readFileSync(removalsFile(environment.dataDir), 'utf8').split('\n').slice(-21));
    }
    expect(lists[0]).toEqual(lists[1]);
    expect(new Set(lists[0]).size).toBe(21);
  });

  test('refuses a machine with another secret, in one sentence', async () => {
    const { environment } = one;
    const dataDir = dataFolder('stranger');
    await mkdir(dataDir);
    const stranger = { ...environment, dataDir, payloadSecret: 'another secret than the others' };
    await expect(openCms(stranger)).rejects.toThrow(/^Khóa bí mật ở máy này khác với các máy/);
  });

  test('goes on publishing on another machine when the one that publishes dies', async () => {
    const { databaseUri, payloadSecret } = one.environment;
    const child = fork(path.join(import.meta.dirname, '../support/hold-lease.ts'), {
      env: {
        ...process.env,
        DATABASE_URI: databaseUri,
        PAYLOAD_SECRET: payloadSecret,
        DATA_DIR: dataFolder('dying'),
      },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [said] = (await once(child, 'message')) as [{ held: boolean }];
    expect(said.held).toBe(true);
    await expect(publish(publishing)).rejects.toThrow('Nobody else may hold the lease.');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await publish(publishing);
    const { liveRelease } = await readPublication(other.payload);
    expect(await readdir(path.join(publishing.environment.dataDir, 'releases'))).toContain(
      liveRelease,
    );
  });
});

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening.');
  return `http://127.0.0.1:${address.port}`;
}
