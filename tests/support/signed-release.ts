import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packRelease } from '../../ops/release/pack.ts';
import { platform, type ReleaseNote } from '../../ops/release/record.ts';
import { fingerprintOf, sign } from '../../ops/release/signature.ts';

/** Debian's minimal system lacks the tool; `REQUIRE_SIGNING=1` forbids to do without. */
export const canSign = spawnSync('ssh-keygen', ['-?']).error === undefined;
if (!canSign && process.env['REQUIRE_SIGNING'] === '1')
  throw new Error('REQUIRE_SIGNING=1, but there is no ssh-keygen here: cài openssh-client.');

/** A key to sign with. */
export interface Signer {
  file: string;
  /** Its fingerprint. */
  key: string;
}

/** The key of that name in a folder; made when it is not there. */
export function signerIn(folder: string, name: string): Signer {
  const file = path.join(folder, name);
  if (!existsSync(file)) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  return { file, key: fingerprintOf(file) };
}

/** The facts that a release says of itself unless a test says others. */
export const noteOf = (
  { key }: Signer,
  said: Partial<ReleaseNote> = {},
): Omit<ReleaseNote, 'bytes'> => ({
  ...{ format: 1, version: '0.2.0', commit: '4b011f79', at: '2026-11-30T00:00:00.000Z' },
  ...{ platform, key },
  ...said,
});

/**
 * Packs a folder of code as a release of some commit, and signs it.
 * @param said what its note says
 * @returns the archive, beside the folder
 */
export async function signedRelease(
  code: string,
  signer: Signer,
  said: Partial<ReleaseNote> = {},
): Promise<string> {
  const note = noteOf(signer, said);
  mkdirSync(path.join(code, 'ops'), { recursive: true });
  writeFileSync(path.join(code, 'ops/revision.txt'), `${note.commit} ${note.at}\n`);
  const archive = `${code}.tar.gz`;
  await packRelease(code, note, archive);
  sign(archive, signer.file);
  return archive;
}
