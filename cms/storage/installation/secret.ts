import type { Db } from 'mongodb';
import { isMarkOf, markOf, type SecretMark } from './secret-mark.ts';
import { ownCollections } from './own-collections.ts';

const id = 'mark';

/**
 * Holds the secret of this machine against that of the machines which were there before; the first one
 * leaves a mark of its own.
 * @returns one Vietnamese sentence when they differ
 */
export async function otherSecret(server: Db, secret: string): Promise<string | undefined> {
  const marks = marksOn(server);
  const known = (await marks.findOne({ _id: id })) ?? (await leaveMark(marks, secret));
  if (!known || isMarkOf(secret, known)) return undefined;
  return 'Khóa bí mật ở máy này khác với các máy dùng chung cơ sở dữ liệu này: chép tệp “secret” trong DATA_DIR (hay biến PAYLOAD_SECRET) của máy đang chạy sang đây rồi mở lại. Cố ý đổi khóa thì dừng mọi máy, chạy npm run admin -- new-secret ở một máy, rồi chép khóa mới sang các máy khác.';
}

/** Leaves the mark of the first machine. @returns that of another one that came before, if any */
async function leaveMark(marks: Marks, secret: string): Promise<SecretMark | undefined> {
  const own = markOf(secret);
  const update = { $setOnInsert: own };
  const options = { upsert: true, returnDocument: 'after' } as const;
  const first = await marks.findOneAndUpdate({ _id: id }, update, options);
  return first && first.salt !== own.salt ? first : undefined;
}

/** The next machine that opens leaves its mark. */
export async function forgetSecretMark(server: Db): Promise<void> {
  await marksOn(server).deleteOne({ _id: id });
}

type Marks = ReturnType<typeof marksOn>;
const marksOn = (server: Db) =>
  server.collection<SecretMark & { _id: string }>(ownCollections.secret);
