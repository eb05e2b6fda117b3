import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForHoles } from '../../../../../cms/keeping/program-news/known-holes.ts';
import { askForNewer } from '../../../../../cms/keeping/program-news/newer-release.ts';
import { askForNews } from '../../../../../cms/keeping/program-news/news.ts';
import { readProgramNews } from '../../../../../cms/storage/installation/program-news.ts';
import { listen, portOf, stop } from '../../../../serving/support/own-server.ts';

const advisory = (id: string, severity: string, title: string) => ({
  id,
  url: `https://github.com/advisories/${id}`,
  title,
  severity,
  vulnerable_versions: '<2.0.0',
  cwe: [],
  cvss: { score: 0, vectorString: null },
});
const advisories = {
  'canh-sen': [advisory('GHSA-2222-2222-2222', 'moderate', 'Slow')],
  've-chai': [advisory('GHSA-1111-1111-1111', 'critical', 'Runs what a stranger sends')],
};
const packages = {
  '': { name: 'a', version: '1.0.0', dependencies: { 'canh-sen': '1.0.0', 've-chai': '1.0.0' } },
  'node_modules/canh-sen': { version: '1.0.0' },
  'node_modules/ve-chai': { version: '1.0.0' },
  'node_modules/chi-de-thu': { version: '1.0.0', dev: true },
};

let folder: string;
let dataDir: string;
let server: Server;
let asked: string[];
let answer: RequestListener;

/** A registry of packages that knows of holes, as npm asks it. */
const registry: RequestListener = (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts);
    const isPacked = request.headers['content-encoding'] === 'gzip';
    asked.push((isPacked ? gunzipSync(body) : body).toString());
    const isBulk = request.url?.endsWith('/bulk') === true;
    response.writeHead(isBulk ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isBulk ? advisories : {}));
  });
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-code-'));
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-news-'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(packages['']));
  const lock = { name: 'a', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  asked = [];
  answer = registry;
  server = createServer((request, response) => answer(request, response));
  await listen(server);
  vi.stubEnv('npm_config_registry', address());
  vi.stubEnv('npm_config_noproxy', '127.0.0.1');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await stop(server);
  rmSync(folder, { recursive: true });
  rmSync(dataDir, { recursive: true });
});

const address = (name = '/') => `http://127.0.0.1:${portOf(server)}${name}`;
const says = (value: unknown, status = 200): RequestListener =>
  (answer = (_, response) => response.writeHead(status).end(JSON.stringify(value)));

describe('known holes', () => {
  it('are told the worst first, of packages that are used and not only for tests', async () => {
    expect(await askForHoles({ folder, scratch: path.join(dataDir, 'npm') })).toEqual([
      {
        id: 'GHSA-1111-1111-1111',
        package: 've-chai',
        severity: 'critical',
        title: 'Runs what a stranger sends',
        url: 'https://github.com/advisories/GHSA-1111-1111-1111',
      },
      {
        id: 'GHSA-2222-2222-2222',
        package: 'canh-sen',
        severity: 'moderate',
        title: 'Slow',
        url: 'https://github.com/advisories/GHSA-2222-2222-2222',
      },
    ]);
    expect(asked.find((body) => body.includes('ve-chai'))).not.toContain('chi-de-thu');
    expect(readdirSync(dataDir)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['package-lock.json', 'package.json']);
  });

  it('are not known where the registry does not answer, which repeats no address', async () => {
    says({ error: 'https://ten:matkhau@kho' }, 500);
    await expect(askForHoles({ folder, scratch: path.join(dataDir, 'npm') })).rejects.toThrow(
      /^Chưa hỏi được kho gói npm: [^@]*$/,
    );
  });
});

describe('the newest release', () => {
  const program = { version: '0.9.0' };
  const newer = (value: unknown) => {
    says(value);
    return askForNewer(address(), program);
  };

  it.each<[string, unknown]>([
    ['no version', { date: '2026-12-15' }],
    ['words for a version', { version: 'mới <b>', date: '2026-12-15' }],
    ['more than anybody needs', { version: '1.0', date: '2026-12-15', x: 'x'.repeat(300_000) }],
  ])('is not read from %s', async (_, value) => {
    await expect(newer(value)).rejects.toThrow('RELEASES_URL không cho biết');
  });

  it('is asked for nowhere else', async () => {
    answer = (request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location: address('/khac') }).end()
        : response.end(JSON.stringify({ version: '9.0', date: '2026-12-15' }));
    await expect(askForNewer(address(), program)).rejects.toThrow('trả lời mã 302');
    says({}, 404);
    await expect(askForNewer(address(), program)).rejects.toThrow('trả lời mã 404');
  });
});

describe('the news of the program', () => {
  const program = { version: '1.0.0' };
  const night = new Date('2026-11-30T03:00:00+07:00');
  const ask = (now = night, of = program) => askForNews({ dataDir }, folder, of, now);

  it('keeps the last word of a registry that falls silent, for the version that heard it', async () => {
    const first = await ask();
    expect(first.holes?.found.map(({ package: name }) => name)).toEqual(['ve-chai', 'canh-sen']);
    says({}, 500);
    const second = await ask(new Date('2026-12-01T03:00:00+07:00'));
    expect(second.holes).toEqual(first.holes);
    expect(second.holesFault).toContain('Chưa hỏi được');
    expect(await readProgramNews(dataDir)).toEqual(second);
    expect((await ask(night, { version: '1.1.0' })).holes).toBeNull();
  });
});
