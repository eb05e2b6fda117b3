import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { backupTrouble } from '../../../content/schema/backup-status.ts';
import {
  publisherStatusFile,
  type PublisherStatus,
} from '../../../content/schema/publisher-status.ts';
import { diskNearlyFull } from '../../../env/disk.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { conditionsOf } from '../../../ops/alerts/conditions.ts';
import { readPage } from '../../../ops/deploy/try/blocks.ts';
import { listenProblem } from '../../../ops/ports.ts';
import { readReadiness } from '../../../ops/web/readiness.ts';

const file = 'docs/so-tay-van-hanh/khi-co-chuyen.md';
const now = Date.parse('2026-11-26T03:00:00Z');
const megabyte = 1024 * 1024;

function alerts(): string[] {
  const desk = { desk: 'Quầy xã Đất Mũi', since: '2026-11-26T01:00:00Z' };
  return [
    ...conditionsOf({ site: undefined, cms: undefined, certificates: [] }),
    ...conditionsOf({
      site: undefined,
      cms: {
        machines: { registered: 1, silent: [desk] },
        feedbackWaiting: 0,
        failedSignIns: 0,
        tooFast: 1,
        loosened: [
          {
            id: 'a',
            at: '2026-11-26T02:30:00Z',
            numbers: '20 → 100',
            what: 'Rút lại sự đồng ý: từ bao nhiêu người thì cần người thứ hai xác nhận',
            hours: 24,
          },
          {
            id: 'b',
            at: '2026-11-26T02:30:00Z',
            numbers: '12 → 1',
            what: 'Thùng rác: giữ bao nhiêu tháng',
            hours: 168,
          },
        ],
        toOthers: [
          {
            id: 'a',
            what: 'Đổi vai trò, xã phụ trách',
            more: 'Biên tập → Quản trị',
            at: '2026-11-26T02:30:00Z',
          },
        ],
        atServer: [{ id: 'a', what: 'Đổi khóa bí mật', who: 'hung', at: '2026-11-26T02:30:00Z' }],
        loss: { id: 'a', pages: 84, teams: 128, since: '2026-11-26T02:30:00Z' },
        held: [
          {
            ...{ id: 'a', title: 'Gỡ 84 hướng dẫn khỏi trang', total: 84 },
            ...{ hasHappened: false, runsAt: '2026-11-26T04:00:00Z' },
          },
          {
            ...{ id: 'b', title: 'Rút lại sự đồng ý của 24 người trong các tổ', total: 24 },
            hasHappened: true,
          },
        ],
      },
      certificates: [
        { host: 'apso.example.vn', daysLeft: 20.4 },
        { host: 'soan.example.vn', daysLeft: -0.5 },
      ],
    }),
  ].map(({ sentence }) => sentence);
}

async function readiness(
  said: Partial<PublisherStatus> | undefined,
  lacksBackups = false,
): Promise<string[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-messages-'));
  const status: PublisherStatus = {
    format: 1,
    writtenAt: new Date(now).toISOString(),
    holdsLease: true,
    waiting: null,
    problem: null,
    rounds: { made: 1, failed: 0, lastSeconds: 1 },
    ...said,
  };
  if (said) writeFileSync(path.join(dataDir, publisherStatusFile), JSON.stringify(status));
  const options = { dataDir, lacksBackups, minFreeBytes: 0, now, live: undefined };
  return readReadiness(options)
    .then(({ problems }) => problems)
    .finally(() => rmSync(dataDir, { recursive: true }));
}

function backups(): (string | undefined)[] {
  const since = '2026-11-20T00:00:00Z';
  const last = { name: 'a.tar.gz', at: '2026-11-23T20:00:00Z', bytes: 1, encrypted: false };
  const fresh = { ...last, at: '2026-11-25T20:00:00Z' };
  const why =
    'Không tới được kho sao lưu “https://s3.example.vn/sao-luu-ap-so”. Kiểm tra mạng và địa chỉ BACKUP_TO rồi thử lại.';
  const lost =
    'Khôi phục thử “ap-so-20261125T200000Z.tar.gz” thiếu dữ liệu: bảng guides có 83 dòng, cần 84.';
  const proof = { at: '2026-11-25T20:01:00Z', name: 'a.tar.gz', seconds: 0 };
  return [
    backupTrouble({ format: 1, since, last: null, failure: null }, now),
    backupTrouble({ format: 1, since, last, failure: null }, now),
    ...[{ why: lost }, { why, untried: true as const }].map((how) =>
      backupTrouble(
        { format: 1, since, last: fresh, failure: null, proof: { ...proof, ...how } },
        now,
      ),
    ),
    backupTrouble(
      { format: 1, since, last: fresh, failure: null, proving: { at: proof.at, name: proof.name } },
      now,
    ),
  ].map((trouble) => trouble?.sentence);
}

/** As it would be said of the port of the handbook. */
async function portInUse(): Promise<string | undefined> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const said = await listenProblem({
    ...{ host: '127.0.0.1', port },
    ...{ hostName: 'HOST', portName: 'PORT' },
  });
  server.close();
  return said?.replace(`Cổng ${port}`, 'Cổng 8080').replace(/PORT=\d+/, 'PORT=8081');
}

/** Held word by word by the test of a command that meets such a file. */
function noDatabase(): string | undefined {
  const test = readFileSync('tests/unit/cms/commands/admin.test.ts', 'utf8');
  const [, sentence] = /`(Không mở được cơ sở dữ liệu “[^`]*SQLite[^`]*)`/.exec(test) ?? [];
  return sentence?.replace('${file}', '/var/lib/ap-so/ap-so.db');
}

const databaseFault = (code: string) => sentenceOf(Object.assign(new Error(), { code }));

it('every message of “Khi có chuyện” is one that is said', async () => {
  const said = new Set([
    ...alerts(),
    ...(await readiness(undefined)),
    ...(await readiness({}, true)),
    ...(await readiness({ writtenAt: '2026-11-26T02:00:00Z' })),
    ...(await readiness({ holdsLease: false })),
    ...(await readiness({
      waiting: { count: 3, since: new Date(now - 300_000).toISOString() },
    })),
    ...backups(),
    diskNearlyFull(120 * megabyte, 500 * megabyte),
    await portInUse(),
    noDatabase(),
    databaseFault('SQLITE_CORRUPT'),
    databaseFault('SQLITE_IOERR'),
  ]);
  const shown = readPage('khi-co-chuyen.md', readFileSync(file, 'utf8'))
    .blocks.filter(({ language }) => language === 'text')
    .flatMap(({ text }) => text.split('\n'));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((line) => !said.has(line))).toEqual([]);
});
