import { existsSync } from 'node:fs';
import { glob, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { firstDataFile } from '../../env/first-data.ts';
import { noteInstalled } from '../install.mjs';
import { demandTool } from './tool.ts';

/**
 * Packages and results that only a compile needs, or nobody: compilers of Next, its records, what npm
 * notes for itself, an editor of code that a package of Payload's names and no screen of ours has, icons
 * that are compiled in, headers of Node, and what packages say of themselves to editors of code.
 */
const notShipped = [
  'node_modules/@next/swc-*',
  'node_modules/monaco-editor',
  'node_modules/@tabler/icons/{categories,icons}',
  'node_modules/node/node_modules/*/{include,share}',
  'node_modules/.package-lock.json',
  'node_modules/**/*.{js,cjs,mjs,ts,cts,mts,css}.map',
  'node_modules/**/*.d.{ts,cts,mts}',
  'cms/.next/{cache,diagnostics,types,trace,trace-build}',
  'cms/.next/**/*.map',
];

/**
 * Lays the code of a commit into a folder that is not there yet, installed, compiled and with its first data.
 * @throws {Error} with one Vietnamese sentence
 */
export async function layRelease(
  repository: string,
  commit: string,
  folder: string,
): Promise<void> {
  demandBare(path.dirname(folder));
  await mkdir(folder, { recursive: true });
  const code = `${folder}.tar`;
  demandTool(['git', 'archive', '--format=tar', `--output=${code}`, commit], repository);
  demandTool(['tar', '-xf', code, '-C', folder], repository);
  await rm(code);
  demandTool(['npm', 'ci', '--omit=dev', '--no-audit', '--no-fund'], folder);
  noteInstalled(folder, 'use');
  demandTool(['npm', 'run', '--silent', 'build'], folder);
  const data = `${folder}.data`;
  demandTool(['node', 'cms/commands/sow.ts', firstDataFile], folder, { DATA_DIR: data });
  await rm(data, { recursive: true, force: true });
  for await (const name of glob(notShipped, { cwd: folder }))
    await rm(path.join(folder, name), { recursive: true });
  // Others may write where temporary folders lie, also meanwhile.
  demandBare(path.dirname(folder));
}

/** Compilers look for packages and settings in each folder above, too. */
function demandBare(folder: string): void {
  const found = ['package.json', 'package-lock.json', 'node_modules', '.git']
    .map((name) => path.join(folder, name))
    .find((file) => existsSync(file));
  if (found !== undefined)
    throw new Error(
      `Phải làm bản phát hành ở ngoài mọi thư mục mã, mà phía trên thư mục tạm có “${found}”: đặt TMPDIR sang chỗ khác rồi chạy lại.`,
    );
  if (path.dirname(folder) !== folder) demandBare(path.dirname(folder));
}
