import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConfig } from '../../cms/config.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { mayMount, mountMemory, unmount } from '../crash/support/small-disk.ts';
import { photograph } from '../support/files/pictures.ts';
import { authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makePlaces, nameProvince } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { System } from './support/system.ts';

const disk = await mkdtemp(path.join(tmpdir(), 'ap-so-shared-'));
const shared = path.join(disk, 'chung');
const hasDisks = mayMount(path.join(disk, 'try'));

contract(
  'two machines with one folder of uploads',
  (cms) => {
    let one: Machine;
    let other: Machine;
    let editor: string;

    interface Machine {
      payload: Payload;
      key: string;
    }

    const otherData = () => path.join(cms().environment.dataDir, 'other');

    async function ask({ payload, key }: Machine, address: string, init: RequestInit = {}) {
      const request = new Request(`http://localhost:3000/api/media${address}`, {
        ...init,
        headers: { Authorization: editor, ...init.headers },
      });
      const { config } = payload;
      return handleEndpoints({ config, payloadInstanceCacheKey: key, request });
    }

    async function send(to: Machine, alt = 'Bà con ở quầy', id = '') {
      const body = new FormData();
      const picture = new Uint8Array(await photograph());
      body.set('file', new File([picture], 'hinh.jpg', { type: 'image/jpeg' }));
      body.set('_payload', JSON.stringify({ alt }));
      const method = id ? 'PATCH' : 'POST';
      const sent = new Response(body);
      const headers = { 'Content-Type': sent.headers.get('Content-Type') ?? '' };
      const answer = await ask(to, id && `/${id}`, {
        method,
        headers,
        body: await sent.arrayBuffer(),
      });
      return { status: answer.status, ...((await answer.json()) as Sent) };
    }

    interface Sent {
      doc?: { id: string; filename: string };
      errors?: { message: string }[];
    }

    async function refusesAll(): Promise<void> {
      const { status, errors } = await send(other);
      expect(status).toBe(503);
      expect(errors?.[0]?.message).toMatch(/^Không dùng được thư mục cất hình và phiếu/);
      const asked = { siteUrl: 'https://apso.example.vn', asOf: '2026-11-26T00:00:00.000Z' };
      await expect(exportSnapshot(one.payload, asked)).rejects.toThrow(
        /^Không thấy hình và phiếu trong thư mục “.*” \(UPLOADS_TO\)/,
      );
    }

    const kept = async () => (await readdir(path.join(shared, 'media'))).toSorted();
    const rows = async () => (await one.payload.count({ collection: 'media' })).totalDocs;

    beforeAll(async () => {
      const { payload, environment } = cms();
      one = { payload, key: environment.databaseUri };
      await mkdir(otherData());
      const key = `${environment.databaseUri}#other`;
      const config = createConfig({ ...environment, dataDir: otherData() });
      other = { payload: await getPayload({ config, key }), key };
      await makePlaces(payload);
      await nameProvince(payload);
      editor = await authorizationOf(cms(), await makeUser(payload, 'admin'));
    });
    afterAll(async () => {
      await other.payload.destroy();
      await rm(disk, { recursive: true });
    });

    test('serve what was sent to either, whole or in part, and keep nothing of their own', async () => {
      const { doc } = await send(one);
      const address = `/file/${doc?.filename}`;
      const whole = Buffer.from(await (await ask(other, address)).arrayBuffer());
      expect(whole).toEqual(await readFile(path.join(shared, 'media', doc?.filename ?? '')));
      const part = await ask(other, address, { headers: { Range: 'bytes=2-5' } });
      expect([part.status, part.headers.get('Content-Range')]).toEqual([
        206,
        `bytes 2-5/${whole.length}`,
      ]);
      expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(2, 6));
      const beyond = await ask(other, address, { headers: { Range: 'bytes=99999999-' } });
      expect(beyond.status).toBe(416);
      for (const dataDir of [cms().environment.dataDir, otherData()])
        expect(existsSync(path.join(dataDir, 'media'))).toBe(false);
    });

    test('say that the folder is gone, lose nothing, and go on when it is back', async () => {
      const { doc } = await send(one);
      const before = { rows: await rows(), files: await kept() };
      await rename(shared, `${shared}.away`);
      await refusesAll();
      // A disk that is not mounted leaves its empty folder.
      await mkdir(shared);
      await refusesAll();
      expect(System.of(cms().environment).start()).toMatchObject({
        code: 1,
        error: expect.stringMatching(
          /^Thư mục “.*” \(UPLOADS_TO\) không có .* kể \d+ tệp: gắn ổ chung vào đó, [^\n]*\.$/,
        ),
      });
      expect(await readdir(shared)).toEqual([]);
      await rmdir(shared);
      await rename(`${shared}.away`, shared);
      expect({ rows: await rows(), files: await kept() }).toEqual(before);
      expect((await ask(other, `/file/${doc?.filename}`)).status).toBe(200);
      expect((await send(other)).status).toBe(201);
    });

    test.skipIf(!hasDisks)(
      'say that the disk is full, keep nothing half, and the old file',
      async () => {
        const { doc } = await send(one);
        const files = await kept();
        const count = await rows();
        await rename(shared, `${shared}.away`);
        mountMemory(shared, 1);
        try {
          await mkdir(path.join(shared, 'media'));
          // Room for one small file, not for a picture in all its sizes.
          await writeFile(path.join(shared, 'filler'), Buffer.alloc(1_044_480));
          for (const id of ['', doc?.id]) {
            const { status, errors } = await send(other, 'Đầy', id);
            expect(status).toBe(507);
            expect(errors?.[0]?.message).toContain('ổ đĩa của máy chủ đã đầy');
          }
          expect(await readdir(path.join(shared, 'media'))).toEqual([]);
          expect((await readdir(shared)).toSorted()).toEqual(['filler', 'media']);
        } finally {
          unmount(shared);
          await rm(shared, { recursive: true });
          await rename(`${shared}.away`, shared);
        }
        expect(await rows()).toBe(count);
        expect(await kept()).toEqual(files);
        expect((await ask(one, `/file/${doc?.filename}`)).status).toBe(200);
      },
    );
  },
  async () => {
    await mkdir(shared);
    return { uploads: { folder: shared } };
  },
);
