import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cmsStateAddress, type CmsState } from '../../../../content/schema/cms-state.ts';
import { backupStatusFile, type BackupStatus } from '../../../../content/schema/backup-status.ts';
import {
  publisherStatusFile,
  type PublisherStatus,
} from '../../../../content/schema/publisher-status.ts';
import { monitorWord } from '../../../../env/secret.ts';
import { OwnServer, ownSecret } from '../../../serving/support/own-server.ts';

const state: CmsState = {
  machines: { registered: 3, silent: [{ desk: 'Quầy xã Đất Mũi', since: '2026-11-24T02:00:00Z' }] },
  feedbackWaiting: 7,
  failedSignIns: 2,
  tooFast: 0,
  loosened: [],
  toOthers: [],
  held: [],
  atServer: [],
};
const publisher: PublisherStatus = {
  format: 1,
  writtenAt: new Date().toISOString(),
  holdsLease: true,
  waiting: null,
  problem: null,
  rounds: { made: 5, failed: 1, lastSeconds: 0.42 },
};

let server: OwnServer;
let isUp: boolean;

beforeEach(async () => {
  isUp = true;
  server = await OwnServer.start((request, response) => {
    const isKnown = request.headers.authorization === `Bearer ${monitorWord(ownSecret)}`;
    if (request.url !== cmsStateAddress || !isKnown || !isUp) response.writeHead(500).end('{}');
    else response.end(JSON.stringify(state));
  });
  server.release('20261124T090000000Z', { 'index.html': 'Trang chủ' });
  writeFileSync(path.join(server.dataDir, publisherStatusFile), JSON.stringify(publisher));
});
afterEach(() => server.stop());

/** The value of one sample, as a scraper reads it; `undefined` when it is not told. */
async function read(sample: string): Promise<number | undefined> {
  const text = await (await server.get('/metrics')).text();
  const line = text.split('\n').find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

describe('/metrics tells a neighbour', () => {
  it('how the site, the publisher and the CMS stand', async () => {
    expect((await server.get('/metrics')).headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await read('apso_ready')).toBe(1);
    expect(await read('apso_rounds_made')).toBe(5);
    expect(await read('apso_rounds_failed')).toBe(1);
    expect(await read('apso_round_seconds')).toBe(0.42);
    expect(await read('apso_cms_up')).toBe(1);
    expect(await read('apso_machines_silent')).toBe(1);
    expect(await read('apso_feedback_waiting')).toBe(7);
    expect(await read('apso_failed_sign_ins')).toBe(2);
    expect(await read('apso_disk_free_bytes')).toBeGreaterThan(0);
    expect(await read('apso_backup_age_seconds')).toBe(undefined);
  });

  it('how old the last good backup is, and all that the example of alerts asks for', async () => {
    const at = new Date(Date.now() - 7_200_000).toISOString();
    const last = { at, name: 'ap-so.tar.gz', bytes: 1, encrypted: false };
    const status: BackupStatus = { format: 1, since: at, last, failure: null };
    writeFileSync(path.join(server.dataDir, backupStatusFile), JSON.stringify(status));
    expect(await read('apso_backup_age_seconds')).toBeGreaterThanOrEqual(7_200);
    const told = await (await server.get('/metrics')).text();
    const asked = readFileSync('ops/alerts/prometheus.yml', 'utf8').match(/\bapso_\w+/g) ?? [];
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('how many requests were answered, by kind and outcome', async () => {
    await (await server.get('/')).text();
    await (await server.get('/khong-co/')).text();
    await (await server.get('/api/public/gi-do')).text();
    await expect.poll(() => read('apso_http_requests_total{kind="page",status="2xx"}')).toBe(1);
    expect(await read('apso_http_requests_total{kind="page",status="4xx"}')).toBe(1);
    expect(await read('apso_http_requests_total{kind="api",status="5xx"}')).toBe(1);
    expect(await read('apso_http_request_seconds_count{kind="page"}')).toBe(2);
  });
});

it('nobody from afar finds it, and no address that was asked for stands in it', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  expect((await server.get('/metrics', { headers })).status).toBe(404);
  await (await server.get('/tim-kiem/?q=0912345678')).text();
  const text = await (await server.get('/metrics')).text();
  expect(text).toContain('apso_ready');
  expect(text).not.toContain('0912345678');
});
