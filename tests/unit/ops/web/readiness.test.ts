import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  publisherStatusFile,
  type PublisherStatus,
} from '../../../../content/schema/publisher-status.ts';
import { isNeighbour } from '../../../../ops/web/neighbour.ts';
import { readReadiness } from '../../../../ops/web/readiness.ts';

const now = Date.parse('2026-11-24T05:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();
const live = { id: '20261124T045800000Z', createdAt: ago(120) };
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-ready-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function publisherSays(said: Partial<PublisherStatus>): void {
  const status: PublisherStatus = {
    format: 1,
    writtenAt: ago(3),
    holdsLease: true,
    waiting: null,
    problem: null,
    rounds: { made: 3, failed: 1, lastSeconds: 0.4 },
    ...said,
  };
  writeFileSync(path.join(dataDir, publisherStatusFile), JSON.stringify(status));
}

const read = (options: { live?: undefined; minFreeBytes?: number; lacksBackups?: boolean } = {}) =>
  readReadiness({ dataDir, minFreeBytes: 0, now, live, ...options });

describe('it is ready', () => {
  it('when a release is live, the publisher is at work and the disk has room', async () => {
    publisherSays({ waiting: { count: 2, since: ago(4) } });
    expect(await read()).toEqual({
      ready: true,
      release: { id: live.id, age: 120 },
      waiting: { count: 2, age: 4 },
      lease: 'held',
      rounds: { made: 3, failed: 1, lastSeconds: 0.4 },
      free: expect.any(Number),
      backup: null,
      problems: [],
      kinds: [],
    });
  });
});

describe('it is not ready, and says why', () => {
  const problemsOf = async (options = {}) => {
    const { ready, problems } = await read(options);
    expect(ready).toBe(false);
    return problems;
  };

  it('when the last backup failed', async () => {
    publisherSays({});
    const failure = { at: ago(60), why: 'Ổ đĩa đầy.' };
    const status = { format: 1, since: ago(9999), last: null, failure };
    writeFileSync(path.join(dataDir, 'backup.json'), JSON.stringify(status));
    expect(await problemsOf()).toEqual([expect.stringMatching(/không xong.*Ổ đĩa đầy\.$/)]);
  });

  it('when no machine of several has made a backup of late, told by the one that publishes', async () => {
    const last = { at: ago(60 * 3600), name: 'a', bytes: 1, encrypted: false };
    const say = (name: string, of: typeof last | null, heard = 20 * 60) => {
      const status = { format: 1, since: ago(70 * 3600), last: of, failure: null };
      writeFileSync(path.join(dataDir, name), JSON.stringify(status));
      utimesSync(path.join(dataDir, name), now / 1000 - heard, now / 1000 - heard);
    };
    say('backup-common.json', last);
    publisherSays({});
    expect(await problemsOf()).toEqual([expect.stringMatching(/^Bản sao lưu gần nhất đã cũ/)]);
    say('backup-common.json', null);
    expect(await problemsOf()).toEqual(['Chưa có bản sao lưu nào. Chạy npm run backup.']);
    publisherSays({ holdsLease: false });
    expect((await read()).kinds).toEqual(['lease']);

    // It takes over after a week: its word of the others is from then, until it hears anew.
    publisherSays({});
    say('backup-common.json', last, 7 * 24 * 3600);
    expect(await read()).toMatchObject({ ready: true, backup: null });

    // This machine made them once; another one does now, or the other way round.
    publisherSays({});
    say('backup.json', last);
    say('backup-common.json', { ...last, at: ago(60) });
    expect(await read()).toMatchObject({ problems: [], backup: { age: 60 } });
    say('backup-common.json', last);
    say('backup.json', { ...last, at: ago(90) });
    expect(await read()).toMatchObject({ problems: [], backup: { age: 90 } });
  });

  it('when no machine makes backups, until one was made by hand', async () => {
    publisherSays({});
    const lacking = [
      'Không có máy nào sao lưu: biến ROLES không có backup. Thêm backup vào ROLES rồi mở lại.',
    ];
    expect(await problemsOf({ lacksBackups: true })).toEqual(lacking);
    const last = { at: ago(60), name: 'a', bytes: 1, encrypted: false };
    const status = { format: 1, since: ago(9999), last, failure: null };
    writeFileSync(path.join(dataDir, 'backup.json'), JSON.stringify(status));
    expect((await read({ lacksBackups: true })).problems).toEqual([]);
  });

  it('before the first release', async () => {
    publisherSays({});
    expect(await problemsOf({ live: undefined })).toEqual(['Chưa có bản nào để hiện cho bà con.']);
  });

  it('when the publisher never said a word, or half of one', async () => {
    const never = ['Tiến trình xuất bản chưa báo tin lần nào: xem nhật ký publisher.log.'];
    expect(await problemsOf()).toEqual(never);
    writeFileSync(path.join(dataDir, publisherStatusFile), '{"format":1,"writ');
    expect(await problemsOf()).toEqual(never);
  });

  it.each([31, -7200])('when its last word is %i seconds old', async (seconds) => {
    publisherSays({ writtenAt: ago(seconds) });
    expect(await problemsOf()).toEqual([
      'Tiến trình xuất bản không còn báo tin: xem nhật ký publisher.log.',
    ]);
  });

  it('when another machine publishes', async () => {
    publisherSays({ holdsLease: false });
    expect(await problemsOf()).toEqual(['Một tiến trình khác đang giữ quyền xuất bản.']);
  });

  it('when rounds fail, or changes wait for minutes', async () => {
    publisherSays({
      problem: 'Chưa đưa được lên trang: …',
      waiting: { count: 1, since: ago(121) },
    });
    expect(await problemsOf()).toEqual([
      'Chưa đưa được lên trang: …',
      'Có 1 thay đổi chờ lên trang đã 121 giây.',
    ]);
    expect((await read()).kinds).toEqual(['round', 'waiting']);
  });

  it('when the disk is nearly full, once', async () => {
    publisherSays({ problem: 'Chưa đưa được lên trang: Ổ đĩa sắp đầy …' });
    expect(await problemsOf({ minFreeBytes: Number.MAX_SAFE_INTEGER })).toEqual([
      expect.stringMatching(/^Ổ đĩa sắp đầy: còn /),
    ]);
  });
});

describe('who is told the details', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '192.168.1.9', 'fe80::1'])(
    '%s, who asks directly',
    (address) => {
      expect(isNeighbour(address, false)).toBe(true);
      expect(isNeighbour(address, true)).toBe(false);
    },
  );

  it.each(['113.160.1.1', '172.32.0.1', '2001:db8::1', '::ffff:113.160.1.1', ''])(
    'not %s',
    (address) => expect(isNeighbour(address, false)).toBe(false),
  );
});
