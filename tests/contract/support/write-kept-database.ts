import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Payload } from 'payload';
import { embeddedClient } from '../../../cms/storage/database/sqlite.ts';
import { takeCounts } from '../../../cms/desks/machines/counts.ts';
import {
  keepHeartbeat,
  machinesOf,
  register,
  renewKey,
} from '../../../cms/desks/machines/machines.ts';
import { openCms } from '../../../cms/open.ts';
import { environmentIn } from './contract.ts';
import { device, heartbeat, sums, today } from './desk-machine.ts';
import { fourMembers, make, makePlaces, prose } from './documents.ts';
import { makeUser } from './people.ts';

/**
 * Keeps a database of today's code for the tests of later ones: a bit of everything that editors
 * write, compressed with Brotli. `npx node tests/contract/support/write-kept-database.ts -- FILE`
 */
async function writeKeptDatabase(file: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-kept-'));
  const payload = await openCms(environmentIn(folder, 'file:'));
  await fill(payload);
  const copy = path.join(folder, 'copy.db');
  await embeddedClient(payload.db)?.copyTo(copy);
  await payload.destroy();
  await writeFile(file, await compress(await readFile(copy)));
  await rm(folder, { recursive: true });
}

const compress = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });

const live = { _status: 'published' };

async function fill(payload: Payload): Promise<void> {
  const places = await makePlaces(payload);
  const kinds = ['articles', 'documents', 'apps', 'notices', 'hotlines', 'terms'] as const;
  for (const kind of [...kinds, 'former-units', 'redirects', 'synonyms', 'best-bets'] as const)
    await make(payload, kind, places, live);

  const guide = await make(payload, 'guides', places, { ...live, ...wholeGuide });
  const collection = 'guides';
  const data = { title: 'Tựa đang sửa dở' };
  await payload.update({ collection, id: guide.id, data, draft: true });
  const { id } = await make(payload, collection, places, { ...live, title: 'Bài đã xoá' });
  await payload.update({ collection, id, data: { deletedAt: '2026-11-25T00:00:00.000Z' } });

  const member = { name: 'Trần Em', role: 'Tổ trưởng', phone: '0912345678', consent };
  await make(payload, 'teams', places, { ...live, members: [member, ...fourMembers] });
  const desk = (await make(payload, 'desks', places, live)).id;
  await register(payload, desk, (await renewKey(payload, desk)).key);
  const [machine] = await machinesOf(payload, desk);
  await keepHeartbeat(payload, machine?.id ?? '', heartbeat);
  await takeCounts(payload, desk, { device, days: [{ day: today, ...sums(guide.id, 3) }] });
  await makeUser(payload, 'admin');
  await makeUser(payload, 'commune', places.commune);
  await payload.updateGlobal({ slug: 'settings', data: settings });
}

const wholeGuide = {
  title: 'Làm sao nộp hồ sơ trên mạng?',
  audience: ['elder'],
  prepare: [{ text: 'Căn cước', note: 'Bản gốc', kind: 'bring', alternative: 'no' }],
  steps: [
    { title: 'Mở ứng dụng', body: prose('Chạm vào hình.'), warning: 'Đừng đưa mã cho ai.' },
    { title: 'Bấm “Nộp”' },
  ],
  faq: [{ question: 'Có tốn tiền không?', answer: prose('Không.') }],
};

const settings = {
  province: 'Tỉnh Cà Mau',
  contact: { organisation: 'Sở Khoa học và Công nghệ', phone: '02903831234' },
  closedDays: [{ name: 'Quốc khánh', from: '2026-09-02', to: '2026-09-02' }],
};

const consent = { given: true, date: '2026-11-01', scope: ['phone'], how: 'Ký vào phiếu.' };

const [, , file] = process.argv;
if (!file)
  throw new Error(
    'Say where to keep it: npx node tests/contract/support/write-kept-database.ts -- FILE',
  );
await writeKeptDatabase(file);
