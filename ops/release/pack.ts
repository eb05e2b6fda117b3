import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { glob, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { packagedEnvironment, noteInstalled } from '../install.mjs';
import { noteFile, type ReleaseNote } from './record.ts';

/**
 * Packages and results that only a compile needs, or nobody: compilers of Next, its records, and an
 * editor of code that a package of Payload's names and no screen of ours has.
 */
const notShipped = [
  'node_modules/@next/swc-*',
  'node_modules/monaco-editor',
  'cms/.next/{cache,diagnostics,types,trace,trace-build}',
];

/** Lays the committed code of a repository into a folder that is not there yet, installed and compiled. */
export async function layRelease(repository: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const code = `${folder}.tar`;
  demand(['git', 'archive', '--format=tar', `--output=${code}`, 'HEAD'], repository);
  demand(['tar', '-xf', code, '-C', folder], repository);
  await rm(code);
  demand(['npm', 'ci', '--omit=dev', '--no-audit', '--no-fund'], folder);
  noteInstalled(folder, 'use');
  demand(['npm', 'run', '--silent', 'build'], folder);
  for await (const name of glob(notShipped, { cwd: folder }))
    await rm(path.join(folder, name), { recursive: true });
}

/**
 * Packs a folder, with a checksum beside the archive as `sha256sum --check` reads it.
 * @returns the archive
 */
export async function packRelease(folder: string, note: ReleaseNote): Promise<string> {
  await writeFile(path.join(folder, noteFile), `${JSON.stringify(note, undefined, 2)}\n`);
  const archive = `${folder}.tar.gz`;
  const owner = ['--owner=0', '--group=0', '--numeric-owner', '--mode=go=rX'];
  const place = ['-C', path.dirname(folder), path.basename(folder)];
  demand(['tar', '-czf', archive, '--sort=name', ...owner, ...place], folder);
  const sum = await hashOf(archive);
  await writeFile(`${archive}.sha256`, `${sum}  ${path.basename(archive)}\n`);
  return archive;
}

/** SHA-256 of a file, in hexadecimal. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function demand([tool = '', ...args]: string[], cwd: string): void {
  const { error, signal, status } = spawnSync(tool, args, {
    cwd,
    env: packagedEnvironment(cwd),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error || status !== 0)
    throw new Error(
      `Lệnh “${[tool, ...args].join(' ')}” không xong (${error?.message ?? signal ?? `mã ${status}`}).`,
    );
}
