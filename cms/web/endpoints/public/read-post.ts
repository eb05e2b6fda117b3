import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { Refused } from '../../../base/errors/refused.ts';

/** Largest public post in bytes, unless it says less; the web server in front has the same limit. */
const largestBody = 64 * 1024;

const notUnderstood = 'Yêu cầu gửi lên không đúng mẫu.';

/**
 * The body of a post without a login, parsed by its schema. A body that says its length is not read
 * beyond `most`.
 * @throws {Refused} 413 when it is too large, 400 when it does not fit the schema
 */
export async function readPost<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
  most = largestBody,
): Promise<z.output<Schema>> {
  if (Number(req.headers.get('content-length')) > most) throw tooLong();
  const text = (await req.text?.()) ?? '';
  if (Buffer.byteLength(text) > most) throw tooLong();
  const found = schema.safeParse(parsed(text));
  if (!found.success) throw new Refused(notUnderstood, 400);
  return found.data;
}

const tooLong = () => new Refused('Nội dung gửi quá dài.', 413);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(notUnderstood, 400);
  }
}
