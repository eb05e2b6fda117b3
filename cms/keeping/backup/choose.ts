import { createInterface, type Interface } from 'node:readline/promises';
import { type Choice, honourAll } from './choice.ts';
import { momentOf } from './moment.ts';
import { choosable, countsOf, type RemovedSince, tellRemoved } from './removed-since.ts';

/** The flags an operator gave after the name of the backup. */
export interface ChoiceFlags {
  honour?: string | undefined;
  until?: string | undefined;
  'not-of'?: string[] | undefined;
  kinds?: string | undefined;
}

const isGiven = (flags: ChoiceFlags) => Object.values(flags).some((value) => value !== undefined);

/**
 * Lets an operator choose which removals stay, after telling of them: by flags, else at the terminal;
 * where nobody sits there, all stay.
 * @throws {Error} with one Vietnamese sentence when a flag means nothing here
 */
export async function choose(flags: ChoiceFlags, since: RemovedSince): Promise<Choice> {
  for (const line of tellRemoved(since)) console.log(line);
  if (isGiven(flags)) return choiceOf(flags, since);
  if (choosable(since).length === 0) return honourAll;
  if (process.stdin.isTTY) return ask(since);
  console.log(
    'Không ai chọn nên các mục ấy vẫn bị bỏ. Muốn lấy lại: khôi phục lại với --honour none, --until, --not-of hay --kinds.',
  );
  return honourAll;
}

/** @throws {Error} with one Vietnamese sentence */
export function choiceOf(flags: ChoiceFlags, since: RemovedSince): Choice {
  const { honour = 'all', kinds, 'not-of': notOf, until } = flags;
  if (honour !== 'all' && honour !== 'none')
    throw new Error(`--honour nhận được “${honour}”, cần all (giữ việc bỏ) hoặc none (lấy lại).`);
  if (honour === 'none' && (until ?? notOf ?? kinds) !== undefined)
    throw new Error('--honour none lấy lại tất cả: không đi cùng --until, --not-of hay --kinds.');
  return {
    honour,
    ...(until !== undefined && { until: momentOf(until, '--until') }),
    ...(notOf && { notOf: notOf.map((who) => accountOf(who, since)) }),
    ...(kinds !== undefined && { kinds: kindsOf(kinds, since) }),
  };
}

function accountOf(who: string, { accounts, removals }: RemovedSince): string {
  const wanted = who.trim().toLowerCase();
  const known = [...accounts].find(([, email]) => email.toLowerCase() === wanted);
  if (known) return known[0];
  if (removals.some(({ by }) => by === who.trim())) return who.trim();
  throw new Error(
    `--not-of nhận được “${who}”: bản sao lưu không có tài khoản nào với địa chỉ thư ấy. Chạy với --look rồi chép đúng địa chỉ, hay mã tài khoản, in ở đó.`,
  );
}

function kindsOf(written: string, since: RemovedSince): string[] {
  const there = new Set(choosable(since).map(({ collection }) => collection));
  const wanted = written.split(',').map((kind) => kind.trim());
  const unknown = wanted.find((kind) => !there.has(kind));
  if (unknown === undefined) return wanted;
  throw new Error(
    `--kinds nhận được “${unknown}”; loại có mục bị bỏ từ lúc sao lưu: ${[...there].sort().join(', ') || 'không có'}.`,
  );
}

const questions = [
  '1. Vẫn bỏ tất cả',
  '2. Lấy lại tất cả',
  '3. Chỉ bỏ những gì bị bỏ tới một lúc, lấy lại những gì bị bỏ sau đó',
  '4. Lấy lại những gì một tài khoản đã bỏ',
  '5. Chỉ bỏ vài loại, lấy lại các loại khác',
];

async function ask(since: RemovedSince): Promise<Choice> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log(`\nLàm gì với các mục ấy (${countsOf(choosable(since))})?`);
    for (const line of questions) console.log(line);
    for (;;) {
      const choice = await answered(terminal, since).catch((error: Error) => {
        console.log(error.message);
      });
      if (choice) return choice;
    }
  } finally {
    terminal.close();
  }
}

/** @returns nothing when the answer is none of the numbers */
async function answered(terminal: Interface, since: RemovedSince): Promise<Choice | undefined> {
  const number = (await terminal.question('Chọn 1 tới 5: ')).trim();
  if (number === '1') return honourAll;
  if (number === '2') return { honour: 'none' };
  if (number === '3')
    return choiceOf({ until: await terminal.question('Tới lúc nào (2026-11-29T10:00): ') }, since);
  if (number === '4')
    return choiceOf({ 'not-of': [await terminal.question('Địa chỉ thư hay mã: ')] }, since);
  if (number === '5')
    return choiceOf({ kinds: await terminal.question('Các loại vẫn bỏ (teams,guides): ') }, since);
  return undefined;
}
