// `npm run nginx`: prints the configuration of nginx for this installation.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readReleaseFile } from '../../../content/release-folder.ts';
import { inlineHashes, releaseRecord } from '../../../content/schema/release.ts';
import { lookAtEnvironment } from '../../../env/environment.ts';
import { readArguments, runCommand } from '../../../env/terminal.ts';
import { root } from '../../install.mjs';
import { originOf } from '../../ports.ts';
import { nginxConfiguration, type Inline } from './configuration.ts';
import type { Certificate } from './tls.ts';
import { foldersWith, handedOn } from '../../../env/handed-on.ts';

const usage = 'npm run nginx -- [--chain TỆP --key TỆP] [--readings TỆP]';

await runCommand(async () => {
  const { values } = readArguments(usage, {
    options: {
      chain: { type: 'string' },
      key: { type: 'string' },
      readings: { type: 'string' },
    },
  });
  const { dataDir, siteUrl, cmsUrl, ...rest } = lookAtEnvironment();
  if (new URL(siteUrl).hostname === new URL(cmsUrl).hostname)
    throw new Error('SITE_URL và CMS_URL cần hai tên miền khác nhau, thí dụ apso.… và soan.…');
  process.stdout.write(
    nginxConfiguration({
      dataDir,
      siteUrl,
      cmsUrl,
      site: new URL(originOf(rest.host, rest.port)).host,
      cms: new URL(originOf(rest.cmsHost, rest.cmsPort)).host,
      inline: [...builtInline(), ...liveInline(dataDir)],
      certificate: certificateOf(siteUrl, cmsUrl, values),
      version: installedVersion(),
      readings: values.readings && path.resolve(values.readings),
    }),
  );
});

/**
 * Asks nginx for its version. Where there is none, every version takes what the oldest one does.
 */
function installedVersion(): string | undefined {
  const { stderr } = spawnSync('nginx', ['-v'], {
    env: handedOn({ PATH: foldersWith('/usr/sbin', '/usr/local/sbin') }),
    encoding: 'utf8',
  });
  return /nginx\/([\d.]+)/.exec(stderr ?? '')?.[1];
}

/** Finds where certbot puts a certificate for both names, unless other files are named. */
function certificateOf(
  siteUrl: string,
  cmsUrl: string,
  given: Partial<Certificate>,
): Certificate | undefined {
  const secure = [siteUrl, cmsUrl].filter((url) => url.startsWith('https:'));
  if (secure.length === 0) return undefined;
  if (secure.length === 1)
    throw new Error('SITE_URL và CMS_URL cần cùng là https, hoặc cùng http.');
  const folder = `/etc/letsencrypt/live/${new URL(siteUrl).hostname}`;
  return {
    chain: given.chain ?? `${folder}/fullchain.pem`,
    key: given.key ?? `${folder}/privkey.pem`,
  };
}

/** The inline code of the releases that will be made next. */
function builtInline(): Inline[] {
  const file = path.join(root, 'build/renderer/inline.json');
  if (!existsSync(file)) return [];
  return [inlineHashes.parse(JSON.parse(readFileSync(file, 'utf8')))];
}

/** The inline code of the live release. */
function liveInline(dataDir: string): Inline[] {
  const current = path.join(dataDir, 'current');
  if (!existsSync(current)) return [];
  const { inline } = readReleaseFile(current, 'release.json', releaseRecord.pick({ inline: true }));
  return [inline];
}
