import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Alerts } from '../../env/alerts.ts';
import { sentenceOf } from '../../env/terminal.ts';

/**
 * The form in which a webhook wants its messages: a file of the operator's, as `ops/alerts/forms/` shows. In
 * every text of it `{{noi_dung}}` and the like are replaced.
 */
const form = z.strictObject({
  method: z.enum(['POST', 'PUT']).default('POST'),
  headers: z.record(z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/), z.string()).default({}),
  body: z.json(),
  /** The values in the answer, as JSON, when the message was taken: many gateways refuse with 200. */
  taken: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
type Form = z.infer<typeof form>;
type Json = Form['body'];

/** The words of a message that a form may ask for. */
export interface Words {
  tieu_de: string;
  /** With lines; both together are no longer than one message of Zalo. */
  noi_dung: string;
  /** All in one line of plain letters, as short as two messages of a telephone. */
  khong_dau: string;
}

/** Characters of two messages of a telephone, sent as one. */
const longestSms = 306;

/**
 * One line for a telephone; what is too long is cut.
 * @param text with lines
 */
export function shortOf(text: string): string {
  const line = plain(text);
  return line.length > longestSms ? `${line.slice(0, longestSms - 3)}...` : line;
}

/** Characters of one message of Zalo, which refuses a longer one whole. */
const longestPost = 2000;

/** The news below a subject, for one message. Of what is too long whole lines go. */
export function fittingOf(subject: string, text: string): string {
  const room = longestPost - subject.length - 1;
  if (text.length <= room) return text;
  const more = '\n… Còn nữa, mở trang chính của hệ quản trị để coi hết.';
  const kept = text.slice(0, room - more.length + 1);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}${more}`;
}

/** Only what every telephone shows in a message of 160 letters, and counts as one of them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[[{]/g, '(')
    .replaceAll(/[\]}]/g, ')')
    .replaceAll(/[\\|]/g, '/')
    .replaceAll('`', "'")
    .replaceAll(/[·–^~]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** A request as a form wants it, and what its answer must say. */
export interface Filled {
  method: string;
  headers: Record<string, string>;
  body: string;
  taken: Form['taken'];
}

/** @throws {Error} with the part of a sentence that says what is wrong with the file */
export function fillForm(path: string, words: Words): Filled {
  const { body, headers, method, taken } = readForm(path);
  const filled = inEach(body, (text) => fill(text, words));
  const given = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    demandHeader(path, name, fill(value, words)),
  ]);
  const all = { 'content-type': 'application/json', ...Object.fromEntries(given) } as Record<
    string,
    string
  >;
  return { method, headers: all, body: encoded(filled, all['content-type'] ?? ''), taken };
}

/**
 * Says what is wrong with the forms that the settings name, before the first alarm would; a sentence
 * each.
 */
export function formFaults(alerts: Alerts | undefined): string[] {
  const forms = {
    ALERT_WEBHOOK_FORM: alerts?.form,
    ALERT_SECOND_WEBHOOK_FORM: alerts?.second?.form,
  };
  const words: Words = { tieu_de: '-', noi_dung: '-', khong_dau: '-' };
  return Object.entries(forms).flatMap(([name, form]) => {
    if (form === undefined) return [];
    try {
      fillForm(form, words);
      return [];
    } catch (error) {
      return [`${name}: ${sentenceOf(error).replace(/\.$/, '')}.`];
    }
  });
}

function readForm(path: string): Form {
  try {
    return form.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof z.ZodError)
      throw new Error(`tệp mẫu “${path}” chưa đúng ở “${error.issues[0]?.path.join('.') ?? ''}”`, {
        cause: error,
      });
    if (error instanceof SyntaxError)
      throw new Error(`tệp mẫu “${path}” không phải JSON`, { cause: error });
    throw new Error(sentenceOf(error), { cause: error });
  }
}

/** Says it here: what would say it later repeats the value, which may be a key. */
function demandHeader(path: string, name: string, value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  throw new Error(
    `tệp mẫu “${path}” có “${name}” trong headers dài hơn một dòng, hoặc có chữ có dấu: ở đó chỉ được một dòng chữ không dấu`,
  );
}

function inEach(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => inEach(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, inEach(each, change)]),
  );
}

/** `{{tep:/etc/khoa}}` is what a file says, so that a key which something else renews is the one of now. */
function fill(text: string, words: Words): string {
  return text.replaceAll(
    /\{\{([a-z_]+)(?::([^}]+))?\}\}/g,
    (whole, name: string, file?: string) => {
      if (name === 'tep' && file !== undefined) return readKey(file);
      if (name in words) return words[name as keyof Words];
      throw new Error(`tệp mẫu có “${whole}” mà không có chữ nào như vậy`);
    },
  );
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Error(sentenceOf(error), { cause: error });
  }
}

function encoded(body: Json, type: string): string {
  if (typeof body === 'string') return body;
  if (!type.includes('x-www-form-urlencoded')) return JSON.stringify(body);
  return new URLSearchParams(
    Object.entries(Object(body) as Record<string, Json>).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString();
}

/** @throws {Error} with the part of a sentence that says what the answer says instead */
export function demandTaken(answer: string, taken: Form['taken']): void {
  const names = Object.keys(taken);
  if (names.length === 0) return;
  let told: unknown;
  try {
    told = JSON.parse(answer);
  } catch {
    told = undefined;
  }
  for (const name of names) {
    const value: unknown = Reflect.get(Object(told), name);
    const said = typeof value === 'object' || value === undefined ? 'không rõ' : String(value);
    if (said !== String(taken[name]))
      throw new Error(`nơi ấy không nhận: ${name} là ${said.slice(0, 80)}, cần ${taken[name]}`);
  }
}
