import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

const origin = 'https://apso.example.vn';
const get = 'GET / HTTP/1.1\r\nHost: 127.0.0.1:9631\r\n\r\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-answer-'));
  mkdirSync(path.join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** CUPS as `lpstat` tells it: the default printer, how it stands, its jobs; it may be down. */
interface Cups {
  standard?: string;
  printer?: string;
  jobs?: string;
  down?: boolean;
}

/** Sends a request to the service, on a machine with such a CUPS. */
function answer(request: string, { standard, printer, jobs, down }: Cups = {}) {
  const said = (words = '') => `printf '%s\\n' '${words}'`;
  const lpstat = `#!/bin/sh
case "$1" in
  -r) ${said(`scheduler is ${down ? 'not ' : ''}running`)} ;;
  -d) ${said(standard ? `system default destination: ${standard}` : 'no system default destination')} ;;
  -o) ${jobs ? said(jobs) : ':'} ;;
  *) ${said(printer)} ;;
esac
`;
  writeFileSync(path.join(folder, 'bin/lpstat'), lpstat);
  chmodSync(path.join(folder, 'bin/lpstat'), 0o755);
  const { stdout, status } = spawnSync('ops/kiosk/debian/answer', {
    input: request,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}/bin:${process.env.PATH ?? ''}`,
      KIOSK_ORIGIN: origin,
      RUNTIME_DIRECTORY: folder,
    },
  });
  const [head = '', body = ''] = stdout.split('\r\n\r\n');
  return { status, head, body };
}

describe('the printer', () => {
  const idle = 'printer phieu is idle.  enabled since Tue 01 Dec 2026';
  const disabled = 'printer phieu disabled since Tue 01 Dec 2026 -\n\tPaused';
  const prints = 'printer phieu now printing phieu-7.  enabled since Tue 01 Dec 2026';

  it.each<[string, Cups]>([
    ['ready', { printer: `${idle}\n\tAlerts: none` }],
    ['ready', { printer: `${idle}\n\tAlerts: toner-low-report` }],
    ['printing', { printer: `${prints}\n\tAlerts: none`, jobs: 'phieu-7 apso-kiosk 1024' }],
    // The next one waits while the printer takes breath.
    ['printing', { printer: `${idle}\n\tAlerts: none`, jobs: 'phieu-8 apso-kiosk 1024' }],
    ['paper', { printer: `${prints}\n\tAlerts: media-empty-error`, jobs: 'phieu-7 apso-kiosk' }],
    ['paper', { printer: `${idle}\n\tAlerts: media-needed` }],
    ['stopped', { printer: `${disabled}\n\tAlerts: paused` }],
    ['stopped', { printer: `${prints}\n\tAlerts: offline-report`, jobs: 'phieu-7 apso-kiosk' }],
    ['stopped', { printer: `${idle}\n\tAlerts: cover-open-warning` }],
  ])('is %s: %j', (state, cups) => {
    expect(JSON.parse(answer(get, { standard: 'phieu', ...cups }).body)).toEqual({
      printer: state,
    });
  });

  it('is none without one that is the usual one', () => {
    expect(JSON.parse(answer(get).body)).toEqual({ printer: 'none' });
  });
});

describe('the answer', () => {
  it('is for the site alone, and says how long it is', () => {
    const { head, body } = answer(get);
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).toContain(`\r\nAccess-Control-Allow-Origin: ${origin}\r\n`);
    expect(head).toContain(`\r\nContent-Length: ${body.length}`);
  });

  it('allows a browser that asks first to ask', () => {
    const asked = answer(
      'OPTIONS / HTTP/1.1\r\nAccess-Control-Request-Private-Network: true\r\n\r\n',
    );
    expect(asked.head).toMatch(/^HTTP\/1\.1 204 /);
    expect(asked.head).toContain('Access-Control-Allow-Private-Network: true');
  });

  it('leaves a sign that the glass lives; another request leaves none', () => {
    answer('POST / HTTP/1.1\r\n\r\n');
    expect(existsSync(path.join(folder, 'alive'))).toBe(false);
    answer(get);
    expect(existsSync(path.join(folder, 'alive'))).toBe(true);
  });
});

test.each([
  ['nothing', ''],
  ['half a line', 'GET'],
  ['no end', 'GET / HTTP/1.1\r\nA: b\r\n'],
  ['commands', '$(touch "$RUNTIME_DIRECTORY/bad") `touch bad` HTTP/1.1\r\n$(id): x\r\n\r\n'],
  ['a word of 100,000 letters', `${'A'.repeat(100_000)} / HTTP/1.1\r\n\r\n`],
  ['zeros', 'GET\0 /\0 HTTP/1.1\r\n\0\r\n\r\n'],
])('a request of %s does no harm', (_, request) => {
  expect(answer(request).status).toBe(0);
  expect(existsSync(path.join(folder, 'bad'))).toBe(false);
});
