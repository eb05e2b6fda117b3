import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../release/record.ts';
import { writeSynced } from './journal.ts';
import type { Versions } from './versions.ts';

/**
 * The key whose releases an installation takes lies beside its versions: none of them brings it, and
 * going back or on to other code does not take it away.
 */
export const releaseKeyFile = ({ folder }: Versions): string => path.join(folder, 'release-key');

/**
 * Reads the fingerprint of the key whose releases are taken; nothing when none was named yet.
 * @throws {Error} with one Vietnamese sentence when it can't be read: that is not the same as none
 */
export function releaseKeyOf(versions: Versions): string | undefined {
  const file = releaseKeyFile(versions);
  try {
    return fingerprint.parse(readFileSync(file, 'utf8').trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(
      `Không đọc được “${file}”, là tệp giữ mã khóa của nơi phát hành: coi ai đã sửa tệp này, hỏi lại nơi phát hành rồi ghi đúng mã khóa (SHA256:…) vào.`,
      { cause: error },
    );
  }
}

/** Keeps the fingerprint of the key whose releases are taken from now on. */
export function keepReleaseKey(versions: Versions, key: string): void {
  writeSynced(releaseKeyFile(versions), `${fingerprint.parse(key)}\n`);
}

/** Reads the fingerprint of a key as an operator typed it. @throws {Error} with one Vietnamese sentence */
export function demandKey(typed: string): string {
  const { data, success } = fingerprint.safeParse(typed);
  if (success) return data;
  throw new Error(
    `“${typed}” không phải mã khóa: mã khóa có dạng SHA256: rồi 43 chữ và số, do nơi phát hành báo.`,
  );
}
