import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload, TypedUser } from 'payload';
import { findEverything } from '../../cms/admin/finding/find.ts';
import { openCms } from '../../cms/open.ts';
import { seed } from '../../cms/keeping/seed/seed.ts';
import { environmentIn } from '../contract/support/contract.ts';

/**
 * `npm run bench -- finding`: how long a search over everything takes among the documents of a province (all
 * that the code ships with, a thousand hamlets and their teams), in milliseconds, by what is typed and by
 * role: the median and the slowest of twenty. On SQLite, and on MongoDB where `BENCH_MONGODB` is an
 * address of a database that may be filled.
 */
const hamletsInAll = 1000;
const searches = [
  'h',
  'căn cước',
  'ấp 12',
  'tran van',
  'nguyễn thị 500',
  'cai dat',
  'không có gì như vậy',
];
const goal = 150;

const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-'));
const mongodb = process.env['BENCH_MONGODB'];
const payload = await openCms({
  ...environmentIn(dataDir, 'file:'),
  ...(mongodb && { databaseUri: mongodb }),
});
await seed(payload, { samples: false });
const commune = await fill(payload);

for (const role of ['admin', 'commune'] as const) {
  const user = { id: 'bench', role, commune, collection: 'users' } as unknown as TypedUser;
  for (const typed of searches) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < 20; round++) {
      const began = performance.now();
      const { groups } = await findEverything({ payload, user }, typed);
      times.push(performance.now() - began);
      found = groups.flatMap(({ hits }) => hits).length;
    }
    const [first = 0] = times;
    times.sort((one, other) => one - other);
    console.log(
      `${role.padEnd(8)} ${typed.padEnd(22)} median ${ms(times[10])}, slowest ${ms(times[19])}, first ${ms(first)} (${found} found, goal ${goal})`,
    );
  }
}
await payload.destroy();
await rm(dataDir, { recursive: true });
process.exit(0);

function ms(time = 0): string {
  return `${time.toFixed(0)} ms`;
}

/** Hamlets and teams all over the province. @returns the commune of the last one */
async function fill({ find, create }: Payload): Promise<string> {
  const { docs: communes } = await find.call(payload, {
    collection: 'communes',
    depth: 0,
    pagination: false,
  });
  let last = '';
  for (let at = 1; at <= hamletsInAll; at++) {
    last = String(communes[at % communes.length]?.id ?? '');
    const hamlet: { id: unknown } = await create.call(payload, {
      collection: 'hamlets',
      data: { name: `Ấp ${at}`, kind: 'ap', commune: last, _status: 'published' } as never,
      depth: 0,
    });
    const members = [1, 2, 3, 4].map((one) => ({
      name: `${one % 2 ? 'Nguyễn Thị' : 'Trần Văn'} ${at}`,
      role: 'Tổ viên',
    }));
    const name = `Tổ công nghệ số cộng đồng Ấp ${at}`;
    await create.call(payload, {
      collection: 'teams',
      data: { name, hamlet: hamlet.id, members, _status: 'published' } as never,
      depth: 0,
    });
  }
  return last;
}
