import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:tls';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCertificates } from '../../../../ops/alerts/certificates.ts';
import { conditionsOf, type Sight } from '../../../../ops/alerts/conditions.ts';
import { Watchman, type WatchmanOptions } from '../../../../ops/alerts/watchman.ts';
import type { Readiness } from '../../../../ops/web/readiness.ts';
import { startMailServer, type MailServer } from '../../../support/mail-server.ts';
import { listen, portOf, stop } from '../../../serving/support/own-server.ts';

const fine: Readiness = {
  ready: true,
  release: { id: '20261124T045800000Z', age: 60 },
  waiting: null,
  lease: 'held',
  rounds: { made: 1, failed: 0, lastSeconds: 0.3 },
  free: 9_000_000_000,
  backup: null,
  problems: [],
  kinds: [],
};
const allWell: Sight = {
  site: fine,
  cms: {
    machines: { registered: 2, silent: [] },
    feedbackWaiting: 3,
    failedSignIns: 0,
    tooFast: 0,
    loosened: [],
    toOthers: [],
    held: [],
    atServer: [],
  },
  certificates: [{ host: 'apso.example.vn', daysLeft: 60 }],
};
const withdrawnOf = (total: number) => ({
  ...{ id: 'b', title: `Rút lại sự đồng ý của ${total} người trong các tổ` },
  ...{ total, hasHappened: true },
});
const silent = { desk: 'Quầy xã Đất Mũi', since: '2026-11-24T02:00:00.000Z' };
const command = {
  ...{ id: 'a', what: 'Đổi khóa bí mật', who: 'hung' },
  at: '2026-11-24T02:59:00.000Z',
};
const news: NonNullable<Sight['cms']>['news'] = {
  ...{ format: 1, program: '0.9.0', triedAt: '2026-11-24T02:00:00.000Z' },
  holes: {
    at: '2026-11-24T02:00:00.000Z',
    found: (['high', 'moderate'] as const).map((severity, at) => ({
      ...{ id: `GHSA-${at + 1}`, package: 'ao-ca', severity, title: 'Slow' },
      url: 'https://github.com/advisories/GHSA-1',
    })),
  },
  ...{ holesFault: null, releaseFault: null },
  release: { version: '1.0.0', at: '2026-11-23T02:00:00.000Z' },
};
const unfit = (...problems: [Readiness['kinds'][number], string][]): Readiness => ({
  ...fine,
  kinds: problems.map(([kind]) => kind),
  problems: problems.map(([, sentence]) => sentence),
});
const waits = unfit(['waiting', 'Có 2 thay đổi chờ lên trang đã 130 giây.']);
const full = unfit(['disk', 'Ổ đĩa sắp đầy.']);
const unsaved = unfit(['backup-failed', 'Sao lưu không xong.']);
const untried = unfit(['backup-untried', 'Chưa khôi phục thử được.']);

describe('what is wrong', () => {
  const found = (sight: Partial<Sight>) =>
    conditionsOf({ ...allWell, ...sight }).map(({ id, after }) => [id, after]);

  it.each<[string, Partial<Sight>, [string, number][]]>([
    ['nothing', {}, []],
    ['the web server is silent', { site: undefined }, [['site', 60]]],
    ['the CMS is silent', { cms: undefined }, [['cms', 300]]],
    ['nothing was published for ten minutes', { site: waits }, [['waiting', 600]]],
    ['the disk is full, told once', { site: { ...full, free: 1 } }, [['disk', 0]]],
    ['the disk is nearly full', { site: { ...fine, free: 2_000_000_000 } }, [['disk-low', 0]]],
    ['the last backup failed, told once', { site: unsaved }, [['backup-failed', 0]]],
    [
      'a trial restore could not be made, and is tried again',
      { site: untried },
      [['backup-untried', 10_800]],
    ],
    [
      'a machine is silent',
      { cms: { ...allWell.cms!, machines: { registered: 2, silent: [silent] } } },
      [['machine:Quầy xã Đất Mũi', 0]],
    ],
    ['an account takes away too fast', { cms: { ...allWell.cms!, tooFast: 1 } }, [['tooFast', 0]]],
    [
      'something large waits for a second person',
      {
        cms: {
          ...allWell.cms!,
          held: [{ id: 'a', title: 'Gỡ 84 hướng dẫn khỏi trang', total: 84, hasHappened: false }],
        },
      },
      [['held:a', 0]],
    ],
    [
      'something large has happened',
      { cms: { ...allWell.cms!, held: [withdrawnOf(20)] } },
      [['held:b:4', 0]],
    ],
    [
      'much would vanish, and nobody has decided',
      {
        cms: {
          ...allWell.cms!,
          loss: { id: 'k', pages: 0, teams: 128, since: '2026-11-24T02:00:00.000Z' },
        },
      },
      [['loss:k', 0]],
    ],
    [
      'a guard was loosened',
      {
        cms: {
          ...allWell.cms!,
          loosened: [
            {
              id: 'a',
              at: '2026-11-26T02:30:00Z',
              numbers: '20 → 100',
              what: 'Rút lại sự đồng ý: từ bao nhiêu người thì cần người thứ hai xác nhận',
              hours: 24,
            },
          ],
        },
      },
      [['loosened:a', 0]],
    ],
    [
      'an account did something to others',
      {
        cms: {
          ...allWell.cms!,
          toOthers: [{ id: 'a', at: '2026-11-26T02:30:00Z', what: 'Đổi vai trò, xã phụ trách' }],
        },
      },
      [['deed:a', 0]],
    ],
    [
      'somebody ran a command at the server',
      { cms: { ...allWell.cms!, atServer: [command] } },
      [['server:a', 0]],
    ],
    [
      'a certificate ends',
      { certificates: [{ host: 'a.vn', daysLeft: 20.5 }] },
      [['certificate:a.vn', 0]],
    ],
    [
      'bad holes are known, each a piece of news by how bad it is',
      { cms: { ...allWell.cms!, news } },
      [['hole:GHSA-1:ao-ca:high', 0]],
    ],
    [
      'a certificate can not be read',
      { certificates: [{ host: 'a.vn' }] },
      [['certificate:a.vn', 1800]],
    ],
  ])('%s', (_, sight, expected) => {
    expect(found(sight)).toEqual(expected);
  });

  it('says since when, and what to do', () => {
    const [one] = conditionsOf({
      ...allWell,
      cms: { ...allWell.cms!, machines: { registered: 2, silent: [silent] } },
    });
    expect(one?.sentence).toMatch(
      /^Máy ở Quầy xã Đất Mũi không báo tin từ .*24\/11\/2026.*Xem máy/,
    );
  });
});

describe('a watchman', () => {
  let dataDir: string;
  let mail: MailServer;
  let hook: Server;
  let posts: unknown[];
  let answer: number;
  let sight: Sight;
  const lines: string[] = [];

  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-alerts-'));
    mail = await startMailServer();
    posts = [];
    answer = 200;
    sight = allWell;
    lines.length = 0;
    hook = createServer((request, response) => {
      void request.toArray().then((chunks) => {
        posts.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(answer).end();
      });
    });
    await listen(hook);
  });
  afterEach(async () => {
    await Promise.all([mail.stop(), stop(hook)]);
    rmSync(dataDir, { recursive: true });
  });

  const watchman = (more: Partial<WatchmanOptions> = {}) =>
    new Watchman({
      dataDir,
      siteUrl: 'https://apso.example.vn',
      mail: { server: mail.url, from: 'Ấp Số <apso@example.vn>' },
      alerts: { mail: ['truc@example.vn'], webhook: `http://127.0.0.1:${portOf(hook)}/` },
      look: () => Promise.resolve(sight),
      log: (line) => lines.push(line),
      ...more,
    });
  const at = (second: number) => new Date(Date.parse('2026-11-24T03:00:00Z') + second * 1000);

  it('tells by mail and webhook what began and what is over, and nothing while all is well', async () => {
    const one = watchman();
    await one.look(at(0));
    expect(posts).toEqual([]);
    sight = { ...allWell, site: full };
    await one.look(at(30));
    const letter = await mail.arrived();
    expect(letter).toMatchObject({
      to: 'truc@example.vn',
      subject: '[Ấp Số] Cần xem: 1 việc · apso.example.vn',
    });
    expect(letter.text).toContain('Mới xảy ra:\n- Ổ đĩa sắp đầy.');
    expect(posts).toMatchObject([{ begun: [{ id: 'disk' }], over: [] }]);
    sight = allWell;
    await one.look(at(60));
    await one.look(at(200));
    expect((await mail.arrived()).subject).toBe('[Ấp Số] Đã ổn: 1 việc · apso.example.vn');
    expect(posts).toHaveLength(2);
  });

  it('tells nothing twice after a restart, and knows what it told of', async () => {
    sight = { ...allWell, site: full };
    await watchman().look(at(0));
    await watchman().look(at(30));
    expect(posts).toHaveLength(1);
    sight = allWell;
    await watchman().look(at(60));
    await watchman().look(at(200));
    expect(posts).toMatchObject([{}, { over: [{ id: 'disk' }] }]);
    expect(JSON.parse(readFileSync(path.join(dataDir, 'alerts.json'), 'utf8'))).toEqual({});
  });

  it('tells once of what has happened already, and again when it is much more', async () => {
    const days = 86_400;
    for (const [second, total] of [
      [0, 20],
      [30, 25],
      [2 * days, 25],
      [3 * days, 50],
    ] as const) {
      sight = { ...allWell, cms: { ...allWell.cms!, held: [withdrawnOf(total)] } };
      await watchman().look(at(second));
    }
    expect(posts).toMatchObject([{ begun: [{ id: 'held:b:4' }] }, { begun: [{ id: 'held:b:5' }] }]);
  });

  it('tries again what nobody took, and says so once', async () => {
    sight = { ...allWell, site: full };
    answer = 500;
    const one = watchman();
    await one.look(at(0));
    await one.look(at(30));
    answer = 200;
    await one.look(at(60));
    await one.look(at(90));
    expect(posts).toHaveLength(3);
    expect(mail.letters).toHaveLength(1);
    expect(lines).toEqual([
      'Báo động: Không gửi được tin, tới ALERT_WEBHOOK: nơi ấy trả lời mã 500.',
    ]);
  });

  it('tells one way when the other does not take it', async () => {
    sight = { ...allWell, site: full };
    await mail.stop();
    await watchman().look(at(0));
    expect(posts).toMatchObject([{ begun: [{ id: 'disk' }] }]);
    expect(lines).toEqual([
      'Báo động: Không gửi được thư, qua SMTP_URL: ở cổng ấy không có gì nghe (ECONNREFUSED).',
    ]);
  });
});

describe('a second contact', () => {
  let dataDir: string;
  let mail: MailServer;
  let sight: Sight;
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-second-'));
    mail = await startMailServer();
    sight = { ...allWell, site: full };
  });
  afterEach(async () => {
    await mail.stop();
    rmSync(dataDir, { recursive: true });
  });
  /** Each look is that of a watchman who was started again. */
  const look = (second: number) =>
    new Watchman({
      dataDir,
      siteUrl: 'https://apso.example.vn',
      mail: { server: mail.url, from: 'apso@example.vn' },
      alerts: { mail: ['mot@example.vn'], second: { mail: ['hai@example.vn'] } },
      look: () => Promise.resolve(sight),
      log: () => undefined,
    }).look(new Date(Date.parse('2026-11-24T03:00:00Z') + second * 1000));
  const told = () => mail.letters.map(({ to, subject }) => `${to} ${subject}`);
  const first = 'mot@example.vn [Ấp Số] Cần xem: 1 việc · apso.example.vn';
  const second = first.replace('mot', 'hai');

  it('is told when it has lasted half an hour, and when it is over', async () => {
    await look(0);
    await look(1790);
    expect(told()).toEqual([first]);
    await look(1800);
    await look(1830);
    expect(told()).toEqual([first, second]);
    expect(mail.letters[1]?.text).toMatch(/^Bạn nhận tin này vì là người thứ hai/);
    sight = allWell;
    await look(1860);
    await look(2000);
    expect(told().slice(2)).toEqual([
      'mot@example.vn [Ấp Số] Đã ổn: 1 việc · apso.example.vn',
      'hai@example.vn [Ấp Số] Đã ổn: 1 việc · apso.example.vn',
    ]);
  });

  it('is told of what nobody could tell the first', async () => {
    const { port } = new URL(mail.url);
    const alerts = {
      mail: [],
      webhook: `http://127.0.0.1:9/`,
      second: { mail: ['hai@example.vn'] },
    };
    const watchman = new Watchman({
      dataDir,
      siteUrl: 'https://apso.example.vn',
      mail: { server: `smtp://127.0.0.1:${port}`, from: 'apso@example.vn' },
      alerts,
      look: () => Promise.resolve(sight),
      log: () => undefined,
    });
    const at = (seconds: number) => new Date(Date.parse('2026-11-24T03:00:00Z') + seconds * 1000);
    await watchman.look(at(0));
    await watchman.look(at(1799));
    expect(told()).toEqual([]);
    await watchman.look(at(1800));
    expect(told()).toEqual([second]);
  });
});

describe('a sign of life', () => {
  it('goes out each minute while the site answers, and its fault is said once', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-ping-'));
    const lines: string[] = [];
    let [signs, answer] = [0, 200];
    const outside = createServer((_request, response) => {
      signs += 1;
      response.writeHead(answer).end();
    });
    await listen(outside);
    let sight: Sight = { ...allWell, cms: undefined };
    const watchman = new Watchman({
      dataDir,
      siteUrl: 'https://apso.example.vn',
      alerts: { mail: [], ping: `http://127.0.0.1:${portOf(outside)}/ping/a` },
      look: () => Promise.resolve(sight),
      log: (line) => lines.push(line),
    });
    const look = (seconds: number) =>
      watchman.look(new Date(Date.parse('2026-11-24T03:00:00Z') + seconds * 1000));
    for (const second of [0, 30, 60, 90]) await look(second);
    expect(signs).toBe(2);
    sight = { ...allWell, site: undefined };
    await look(120);
    expect(signs).toBe(2);
    sight = allWell;
    answer = 404;
    for (const second of [180, 240]) await look(second);
    expect([signs, lines]).toEqual([
      4,
      ['Báo động: Không gửi được tín hiệu còn sống, tới ALERT_PING: nơi ấy trả lời mã 404.'],
    ]);
    await stop(outside);
    rmSync(dataDir, { recursive: true });
  });
});

describe('certificates', () => {
  it('are read from who shows them, also when nobody vouches for them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-cert-'));
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
        ...['-nodes', '-keyout', key, '-out', cert, '-days', '5', '-subj', '/CN=localhost'],
      ],
      { stdio: 'ignore' },
    );
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as { port: number };
    const [found] = await readCertificates([`https://localhost:${port}`, 'http://localhost']);
    expect(found?.host).toBe(`localhost:${port}`);
    expect(found?.daysLeft).toBeGreaterThan(4);
    expect(found?.daysLeft).toBeLessThanOrEqual(5);
    await new Promise((resolve) => server.close(resolve));
    expect(await readCertificates([`https://localhost:${port}`])).toEqual([
      { host: `localhost:${port}` },
    ]);
    rmSync(folder, { recursive: true });
  });
});
