import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failedWith, runFile } from '../../../support/command.ts';
import { freePort } from '../../../support/free-port.ts';

const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'ap-so-try-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const tryAlerts = (variables: Record<string, string>) =>
  runFile('ops/alerts/try.ts', [], { DATA_DIR, ...variables });

test('a trial says of each way in Vietnamese why nobody is told', async () => {
  const nobody = `127.0.0.1:${await freePort()}`;
  expect(
    tryAlerts({
      SMTP_URL: `smtp://${nobody}`,
      MAIL_FROM: 'apso@example.vn',
      ALERT_MAIL: 'truc@example.vn',
      ALERT_WEBHOOK: `http://${nobody}/hooks/abc`,
    }),
  ).toEqual(
    failedWith(
      'Không gửi được thư, qua SMTP_URL: ở cổng ấy không có gì nghe (ECONNREFUSED).\n' +
        'Không gửi được tin, tới ALERT_WEBHOOK: ở cổng ấy không có gì nghe (ECONNREFUSED).',
    ),
  );
});

test('a trial without anybody to tell says so', () => {
  expect(tryAlerts({})).toEqual(
    failedWith('Chưa đặt ALERT_MAIL hay ALERT_WEBHOOK nên không có ai để báo.'),
  );
});
