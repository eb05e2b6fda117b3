import { Refused } from '../../base/errors/refused.ts';
import { isInstant } from '../../base/fields/every-field.ts';
import { checkQuery } from './query.ts';
import { timestamps } from './timestamps.ts';

const kilobyte = 1024;
/** Largest body by kind, in bytes. The public port has the same limit for what is public. */
const largest = {
  public: 64 * kilobyte,
  form: 64 * kilobyte,
  question: 64 * kilobyte,
  json: 8 * 1024 * kilobyte,
  multipart: 24 * 1024 * kilobyte,
};

/** Most levels of nesting; a long rich text has about fifteen. */
const deepest = 100;

const sentences = {
  tooLong: 'Nội dung gửi quá dài.',
  notJson: 'Nội dung gửi lên không đúng mẫu: cần một đối tượng JSON.',
  notForm: 'Không đọc được biểu mẫu gửi lên. Hãy đặt tên tệp bằng chữ thường rồi thử lại.',
  notTime: (name: string) => `Mục “${name}” cần là một thời điểm, ví dụ 2026-01-31T08:00:00Z.`,
  notStatus: 'Mục “_status” chỉ nhận “draft” hoặc “published”.',
  otherType: 'Nội dung gửi lên không đúng mẫu: cần JSON, hoặc biểu mẫu có tệp.',
};

/**
 * The request with its body read and checked: a handler always gets an object, or the form that a
 * browser without scripts sends to a public address, which it reads itself.
 * @throws {Refused} 400, 413 or 415
 */
export async function withReadBody(request: Request): Promise<Request> {
  const { headers, method, signal, url } = request;
  if (!['POST', 'PATCH', 'PUT'].includes(method))
    return request.body ? new Request(url, { headers, method, signal }) : request;
  const kind = kindOf(request);
  const body = request.body ? await readBody(request.body, largest[kind]) : Buffer.from('');
  if (body.length === 0) return withJson(request, '{}');
  if (kind === 'multipart') await checkForm(body, headers);
  else if (kind === 'question') checkQuery(`?${body.toString()}`);
  else if (kind !== 'form') checkJson(body);
  if (kind === 'json') return withJson(request, body);
  return new Request(url, { headers, method, signal, body });
}

function withJson(
  { headers, method, signal, url }: Request,
  body: string | Buffer<ArrayBuffer>,
): Request {
  const sent = new Headers(headers);
  sent.set('Content-Type', 'application/json');
  return new Request(url, { headers: sent, method, signal, body });
}

function kindOf({ body, headers, url }: Request): keyof typeof largest {
  const [type = '', boundary] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  if (new URL(url).pathname.startsWith('/api/public/'))
    return type.trim() === 'application/x-www-form-urlencoded' ? 'form' : 'public';
  // The admin extends a session with an empty body and no content type.
  if (['application/json', 'text/plain', ''].includes(type) || !body) return 'json';
  if (type === 'multipart/form-data' && boundary?.includes('boundary=')) return 'multipart';
  if (headers.has('x-payload-http-method-override')) return 'question';
  throw new Refused(sentences.otherType, 415);
}

async function readBody(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw new Refused(sentences.tooLong, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A form of the admin: the document as JSON, and perhaps a file. */
async function checkForm(body: Buffer<ArrayBuffer>, headers: Headers): Promise<void> {
  const type = headers.get('content-type') ?? '';
  let document: FormDataEntryValue | null;
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
    document = form.get('_payload');
  } catch {
    throw new Refused(sentences.notForm, 400);
  }
  if (typeof document !== 'string') throw new Refused(sentences.notJson, 400);
  checkJson(Buffer.from(document));
}

function checkJson(body: Buffer): void {
  const value = parsed(body);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || depthOf(value) > deepest) throw new Refused(sentences.notJson, 400);
  const status = (value as { _status?: unknown })._status ?? 'draft';
  if (status !== 'draft' && status !== 'published') throw new Refused(sentences.notStatus, 400);
  for (const [name, time] of Object.entries(value))
    if (timestamps.includes(name) && time !== null && !isInstant(time))
      throw new Refused(sentences.notTime(name), 400);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(sentences.notJson, 400);
  }
}

/** Levels of nesting. Not recursive, since a hostile value would overflow the stack. */
function depthOf(value: object): number {
  let depth = 0;
  let level: object[] = [value];
  while (level.length > 0 && depth <= deepest) {
    depth += 1;
    level = level.flatMap((parent) =>
      Object.values(parent).filter((child) => typeof child === 'object' && child !== null),
    );
  }
  return depth;
}
