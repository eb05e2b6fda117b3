import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bareEnvironment } from '../../../support/command.ts';

const script = readFileSync('ops/deploy/follow.sh', 'utf8');

it('nginx gets its configuration from settings that no shell would take', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'follow-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['ops', 'node_modules'])
    symlinkSync(path.resolve(name), path.join(folder, name));
  const settings = path.join(folder, '.env');
  const lines = [
    'MAIL_FROM=Ấp Số <apso@example.vn>',
    'SMTP_URL=smtps://ten:mat$khau&x@mail.example.vn',
    'SITE_URL=https://apso.example.vn',
    'CMS_URL=https://soan.example.vn',
  ];
  writeFileSync(settings, lines.join('\n'));

  const [, print = ''] = /^\(\n([^]*?)\n\) >"\$configuration"/m.exec(script) ?? [];
  const asMe = print
    .replace(/setpriv .*--clear-groups/, '')
    .replaceAll('/var/lib/ap-so', path.join(folder, 'data'))
    .replaceAll('/etc/ap-so.env', settings);
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', asMe], {
    cwd: folder,
    env: bareEnvironment(),
    encoding: 'utf8',
  });

  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('server_name apso.example.vn;');
});
