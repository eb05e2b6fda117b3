import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { EnvironmentError } from './environment-error.ts';

type Variables = Record<string, string | undefined>;

/**
 * The variables of a process and, for those it was not given, what the file `.env` of the working
 * folder says.
 * @throws {EnvironmentError} when there is such a file that can't be read
 */
export function withFile(variables: Variables, file = '.env'): Variables {
  if (!existsSync(file)) return variables;
  return { ...parseEnv(read(file)), ...variables };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EnvironmentError([
      `Tệp ${file}: không đọc được (${code}), cần một tệp văn bản, mỗi dòng một TÊN=giá trị. Sửa lại quyền đọc, hoặc xóa đi.`,
    ]);
  }
}
