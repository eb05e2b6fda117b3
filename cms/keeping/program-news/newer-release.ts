import { z } from 'zod';
import type { ProgramNews } from '../../../content/schema/program-news.ts';
import type { Revision } from '../../../env/revision.ts';

/** The version of the code that runs, and its commit where somebody can tell. */
export interface Program {
  version: string;
  revision?: Revision | undefined;
}

/** Milliseconds that whoever keeps the releases may need, and bytes that are read of the answer. */
const patience = 15_000;
const longest = 256 * 1024;

const version = z.string().regex(/^v?\d+(\.\d+){1,3}$/);
const time = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** Our own form, and the one of GitHub's and Gitea's `…/releases/latest`. */
const release = z.union([
  z.object({ version, date: time }),
  z
    .object({ tag_name: version, published_at: time })
    .transform(({ tag_name, published_at }) => ({ version: tag_name, date: published_at })),
]);

/**
 * Asks an address for the newest release.
 * @returns it, where it is newer than the program
 * @throws {Error} with one Vietnamese sentence when it can't be read
 */
export async function askForNewer(
  address: string,
  program: Program,
): Promise<ProgramNews['release']> {
  const { data: newest } = release.safeParse(await read(address));
  if (!newest) throw new Error(unreadable);
  const at = new Date(newest.date).toISOString();
  return isLater(newest.version, program.version)
    ? { version: newest.version.replace(/^v/, ''), at }
    : null;
}

const unreadable =
  'RELEASES_URL không cho biết bản mới nhất: cần một JSON có version và date, hoặc địa chỉ …/releases/latest của kho mã.';

/** It follows no way to elsewhere: the operator named this address. The address itself is not repeated. */
async function read(address: string): Promise<unknown> {
  const { status, text } = await asked(address).catch((cause: unknown) => {
    throw new Error(
      'Không tới được RELEASES_URL: nhờ người trông máy chủ xem mạng và địa chỉ. Đêm sau hỏi lại.',
      { cause },
    );
  });
  if (status === 200) return parsed(text);
  throw new Error(
    `Nơi cho biết bản mới (RELEASES_URL) trả lời mã ${status}: nhờ người trông máy chủ xem lại địa chỉ. Đêm sau hỏi lại.`,
  );
}

async function asked(address: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(address, {
    headers: { accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  return { status: answer.status, text: await start(answer) };
}

/** The beginning of an answer: whoever sends without end is not read to it. */
async function start({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part as Uint8Array);
    length += (part as Uint8Array).length;
    if (length > longest) return '';
  }
  return Buffer.concat(parts).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells whether the first of two versions is the later one. */
function isLater(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  const at = Array.from({ length: Math.max(first.length, second.length) }, (_, index) => index);
  const apart = at.find((index) => (first[index] ?? 0) !== (second[index] ?? 0));
  return apart !== undefined && (first[apart] ?? 0) > (second[apart] ?? 0);
}

const partsOf = (text: string) => text.replace(/^v/, '').split('.').map(Number);
