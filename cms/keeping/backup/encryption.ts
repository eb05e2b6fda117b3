import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { UnusableHere } from './bad-backup.ts';
import { fromWeb, toWeb } from './web-streams.ts';

/** A key pair of age: the public half encrypts, the secret half opens. */
export interface KeyPair {
  recipient: string;
  identity: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

type Bytes = AsyncIterable<Uint8Array>;

/** Encrypts a stream in the format of age, for everybody who holds one of the secret halves. */
export async function* encrypted(plain: Bytes, recipients: string[]): Bytes {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* fromWeb(await encrypter.encrypt(toWeb(plain)));
}

/** The first bytes of a file that age encrypted. */
const magic = 'age-encryption.org/';

/**
 * A stream in the clear, whether it was encrypted or not.
 * @throws {UnusableHere} when it is encrypted and the key is missing, or is another one
 */
export async function* decrypted(stream: Bytes, identity: string | undefined): Bytes {
  const chunks = stream[Symbol.asyncIterator]();
  let begin = Buffer.alloc(0);
  while (begin.length < magic.length) {
    const { done, value } = await chunks.next();
    if (done) break;
    begin = Buffer.concat([begin, value]);
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield begin;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  const isEncrypted = begin.subarray(0, magic.length).toString() === magic;
  yield* isEncrypted ? await opened(whole(), identity) : whole();
}

async function opened(stream: Bytes, identity: string | undefined): Promise<Bytes> {
  if (identity === undefined)
    throw new UnusableHere(
      'Bản sao lưu này được mã hóa: thêm --key TỆP, tệp giữ khóa mở bắt đầu bằng AGE-SECRET-KEY-1.',
    );
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch (error) {
    throw new UnusableHere('Khóa mở không đúng dạng: cần một dòng bắt đầu bằng AGE-SECRET-KEY-1.', {
      cause: error,
    });
  }
  try {
    return fromWeb(await decrypter.decrypt(toWeb(stream)));
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('no identity matched')) throw error;
    throw new UnusableHere(
      'Khóa này không mở được bản sao lưu: nó được mã hóa cho một khóa khác.',
      {
        cause: error,
      },
    );
  }
}
