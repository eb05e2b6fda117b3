import { parseArgs, type ParseArgsConfig } from 'node:util';
import { withoutValues } from './without-values.ts';

/** The obstacles to a file or a connection, by the code of the system. */
const systemFaults = new Map([
  ['EACCES', 'không có quyền'],
  ['EPERM', 'không có quyền'],
  ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['ENOENT', 'không có tệp hay thư mục này'],
  ['ENOTDIR', 'có tệp ở chỗ cần một thư mục'],
  ['EISDIR', 'có thư mục ở chỗ cần một tệp'],
  ['EEXIST', 'ở đó đã có thứ khác'],
]);

/**
 * Does what a command is for. What goes wrong is told in the terminal as a sentence, without a stack,
 * and ends the process with code 1, whatever is still open.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exit(1);
  }
}

/**
 * Reads the arguments of a command as `parseArgs` does.
 * @throws {Error} with one Vietnamese sentence that says how the command is used
 */
export function readArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!codeOf(error)?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw wrongUse(usage, config.args ?? process.argv.slice(2), valueMissing(error as Error));
  }
}

/**
 * An error for arguments that each may be known, but not so: what was typed, and how the command is used.
 * @param why what is wrong with them, where more can be said than that they are not understood
 */
export function wrongUse(
  usage: string,
  args: readonly string[] = process.argv.slice(2),
  why = args.length > 0 ? `Không hiểu “${args.join(' ')}”.` : undefined,
): Error {
  return new Error([why, `Cách dùng: ${usage}`].filter(Boolean).join(' '));
}

/** Names the option that needs something behind it and has nothing, as Node's message does. */
function valueMissing({ message }: Error): string | undefined {
  const missing = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/;
  const [, option] = missing.exec(message) ?? [];
  return option && `Sau ${option} chưa có gì.`;
}

/** An error as a person at a terminal reads it; what the system says is put into Vietnamese. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const database = databaseFaultIn(error);
  if (database !== undefined) return database;
  const fault = systemFaults.get(codeOf(error) ?? '');
  const { path, code } = error as NodeJS.ErrnoException;
  if (!fault) return withoutValues(error.message);
  return path
    ? `Không dùng được “${path}”: ${fault} (${code}).`
    : `Chưa làm được: ${fault} (${code}).`;
}

const databaseFaults = new Map([
  ['SQLITE_FULL', 'ổ đĩa của máy chủ đã đầy'],
  ['SQLITE_BUSY', 'có tiến trình khác đang ghi quá lâu'],
  ['SQLITE_IOERR', 'không đọc hay ghi được ổ đĩa'],
  ['SQLITE_READONLY', 'không có quyền ghi'],
  ['SQLITE_CORRUPT', 'tệp đã hỏng, cần lấy lại từ bản sao lưu'],
]);

/**
 * Finds what the database said, some causes deep; on top is the statement, which is nobody's
 * business.
 */
function databaseFaultIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = /^SQLITE_[A-Z]+/.exec(codeOf(error) ?? '')?.[0] ?? '';
  const fault = databaseFaults.get(code);
  if (fault) return `Cơ sở dữ liệu chưa dùng được: ${fault} (${code}).`;
  return databaseFaultIn(error.cause);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
