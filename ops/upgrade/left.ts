import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatBytes } from '../../content/text/number.ts';

/**
 * Lines about the databases that a way back laid aside: what was saved in the newer version is in them only,
 * so that nobody but an operator removes them.
 * @param file of the database; nothing on a server
 */
export function tellLeft(file: string | undefined): string[] {
  const left = file === undefined ? [] : asidesOf(file);
  return left.map((name) => {
    const size = formatBytes(statSync(name).size);
    return `Còn dữ liệu của bản mới từ một lần lùi: “${name}”, ${size}. Không có gì tự xóa nó; trong đó còn dữ liệu của người đã xin xóa sau đó. Không cần nữa thì xóa: rm ${quoted(name)}`;
  });
}

/** As `putBack` of the database names them, with their moment or, by older code, without one. */
function asidesOf(file: string): string[] {
  const folder = path.dirname(file);
  const prefix = `${path.basename(file)}.sau-nang-cap`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(prefix) && /^(?:-\d+)?$/.test(name.slice(prefix.length)))
    .toSorted()
    .map((name) => path.join(folder, name));
}

const quoted = (name: string) =>
  /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
