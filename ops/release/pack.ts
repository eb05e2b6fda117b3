import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { noteFile, type ReleaseNote } from './record.ts';
import { demandTool } from './tool.ts';

/**
 * Packs a folder of code, its note first, with a checksum beside the archive as `sha256sum --check` reads it.
 * @param said what the note says beside the room that all of it takes
 * @param archive the file to write
 */
export async function packRelease(
  folder: string,
  said: Omit<ReleaseNote, 'bytes'>,
  archive: string,
): Promise<void> {
  const note: ReleaseNote = { ...said, bytes: bytesIn(folder) };
  await writeFile(path.join(folder, noteFile), `${JSON.stringify(note, undefined, 2)}\n`);
  const name = path.basename(folder);
  const noted = `${name}/${noteFile}`;
  const plain = ['--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX'];
  demandTool(
    [
      ...['tar', '-czf', archive, '--sort=name', ...plain],
      ...['-C', path.dirname(folder), noted, `--exclude=${noted}`, name],
    ],
    folder,
  );
  await writeFile(`${archive}.sha256`, `${await hashOf(archive)}  ${path.basename(archive)}\n`);
}

/** Counts the bytes that a folder takes on a disk. */
function bytesIn(folder: string): number {
  const { stdout } = spawnSync('du', ['-sk', folder], { encoding: 'utf8' });
  return 1024 * Number.parseInt(stdout, 10);
}

/** SHA-256 of a file, in hexadecimal. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
