/**
 * Values between semicolons, as Excel in Vietnam opens them. What a program would take for a formula has
 * an apostrophe in front, which reading takes off again.
 */
export function writeCsv(rows: string[][]): string {
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(value: string): string {
  const safe = guarded(value);
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function guarded(value: string): string {
  return /^'*[=+\-@]/.test(value) ? `'${value}` : value;
}
