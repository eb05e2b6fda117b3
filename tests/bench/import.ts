import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { teamColumns as columns } from '../../cms/places/columns.ts';
import { planOrder } from '../../cms/places/imports/order.ts';
import { runImport } from '../../cms/places/imports/run.ts';
import { startImport } from '../../cms/places/imports/start.ts';
import { startUndo } from '../../cms/places/imports/take-back.ts';
import { readImport } from '../../cms/places/imports/store.ts';
import { openCms } from '../../cms/open.ts';
import { seed } from '../../cms/keeping/seed/seed.ts';
import { writeXlsx } from '../../cms/base/spreadsheet/write-xlsx.ts';
import { noChoices } from '../../cms/base/spreadsheet/list/headings.ts';
import { limits } from '../../cms/base/spreadsheet/table.ts';
import { environmentIn } from '../contract/support/contract.ts';
import { timed } from './measures.ts';

/**
 * `npm run bench -- import`: how long 2,000 teams (or as many as are asked for) take from a workbook to the
 * database on a fresh SQLite, to be told what would happen, to be imported, to be compared again, and to be
 * taken back.
 */
const teams = Number(process.argv[2] ?? 2000);
/** A hamlet has one or more. */
const teamsEach = 2;
const membersEach = 5;
/** The time it may take, in milliseconds. */
const budget = 60_000;

const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-'));
const payload = await openCms(environmentIn(dataDir, 'file:'));
await seed(payload, { samples: false });
const { docs: known } = await payload.find({ collection: 'communes', limit: 0, depth: 0 });
const made = await payload.create({
  collection: 'users',
  data: {
    email: 'bench@example.vn',
    password: 'mot cau ngan de nho',
    name: 'Bench',
    role: 'editor',
  },
  depth: 0,
});
const user = { ...made, collection: 'users' as const };
const req = { payload, user };
const importer = { user, only: undefined };

const rows = Array.from({ length: teams * membersEach }, (_, at) => {
  const team = Math.floor(at / membersEach);
  const hamlet = Math.floor(team / teamsEach);
  const line: Record<string, string> = {
    commune: known[hamlet % known.length]?.name ?? '',
    hamlet: `Ấp ${Math.floor(hamlet / known.length) + 1} Thử`,
    team: `Tổ công nghệ số cộng đồng số ${(team % teamsEach) + 1}`,
    name: `Người Thứ ${at % membersEach}`,
    role: at % membersEach === 0 ? 'Tổ trưởng' : 'Tổ viên',
    phone: `09${String(10_000_000 + at)}`,
    skills: 'VNeID; chuyển khoản',
    meetingHours: at % membersEach === 0 ? 'tối thứ Sáu' : '',
  };
  return columns.map(({ key }) => line[key] ?? '');
});
const bytes = await writeXlsx([
  { name: 'Danh sách', rows: [columns.map(({ label }) => label), ...rows], widths: [] },
]);
const said = { list: 'teams', commune: '', mends: [], columns: noChoices, hash: '' };
const order = { bytes, fileName: 'bench.xlsx', ...said };

const { took: planning, result: plan } = await timed(() => planOrder(req, importer, order));
if (plan.faults.length > 0) throw new Error(JSON.stringify(plan.faults.slice(0, 3)));
const { took: applying, result: id } = await timed(async () => {
  const started = await startImport(req, importer, { ...order, hash: plan.hash });
  await runImport(payload, started);
  return started;
});
const { took: comparing, result: again } = await timed(() => planOrder(req, importer, order));
const { took: undoing } = await timed(async () => {
  await startUndo(req, importer, id);
  await runImport(payload, id);
});
const end = await readImport(payload, id);

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
console.log(
  `file         ${rows.length} rows, ${Math.round(bytes.length / 1024)} kB of ${limits.bytes / 1024}`,
);
console.log(`look at it   ${seconds(planning)}`);
console.log(
  `import       ${seconds(applying)}: ${plan.documents.length} documents, ${teams} teams`,
);
console.log(`look again   ${seconds(comparing)}: ${again.documents.length} changes`);
console.log(`take back    ${seconds(undoing)}: ${end?.state}`);
await payload.destroy();
await rm(dataDir, { recursive: true });
if (applying > budget) throw new Error(`The import took more than ${seconds(budget)}.`);
process.exit(0);
