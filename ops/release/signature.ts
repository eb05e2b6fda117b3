import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A signature for something else is none for a release. */
const namespace = 'ap-so-release';

/** The file with the signature of another one. */
export const signatureOf = (file: string) => `${file}.sig`;

/**
 * Signs a file, and lays the signature beside it. A key with a passphrase has it asked at the terminal.
 * @param key the file of a private key as `ssh-keygen -t ed25519` makes it
 * @throws {Error} with one Vietnamese sentence
 */
export function sign(file: string, key: string): void {
  const { error, status } = spawnSync(
    'ssh-keygen',
    ['-Y', 'sign', '-f', key, '-n', namespace, file],
    {
      stdio: ['inherit', 'ignore', 'inherit'],
    },
  );
  if (error) throw new Error(noTool, { cause: error });
  if (status !== 0) throw new Error(`Chưa ký được “${file}” bằng khóa “${key}”.`);
}

/** Reads the fingerprint of a key: `SHA256:…`. @throws {Error} with one Vietnamese sentence */
export function fingerprintOf(key: string): string {
  const { error, stdout } = spawnSync('ssh-keygen', ['-l', '-f', key], { encoding: 'utf8' });
  if (error) throw new Error(noTool, { cause: error });
  const [, fingerprint] = /^\d+ (SHA256:\S+) /.exec(stdout) ?? [];
  if (fingerprint === undefined)
    throw new Error(
      `“${key}” không phải khóa để ký. Tạo khóa: ssh-keygen -t ed25519 -f ~/ap-so-phat-hanh`,
    );
  return fingerprint;
}

/**
 * Finds the fingerprint of the key that signed a file; nothing when the signature that lies beside it is
 * not of these bytes, or for something else.
 * @throws {Error} with one Vietnamese sentence when nobody can tell
 */
export function signerOf(file: string): string | undefined {
  const bytes = openSync(file, 'r');
  const { error, status, stdout } = spawnSync(
    'ssh-keygen',
    ['-Y', 'check-novalidate', '-n', namespace, '-s', signatureOf(file)],
    { stdio: [bytes, 'pipe', 'ignore'], encoding: 'utf8' },
  );
  closeSync(bytes);
  if (error) throw new Error(noTool, { cause: error });
  const [, signer] = good.exec(stdout) ?? [];
  return status === 0 ? signer : undefined;
}

const good = /^Good "ap-so-release" signature with \S+ key (SHA256:[A-Za-z0-9+/]{43})$/m;

const noTool =
  'Máy này không có lệnh ssh-keygen để ký và kiểm chữ ký: cài gói openssh-client rồi chạy lại.';
