/**
 * A table as CSV that spreadsheet programs open with its accents, and run nothing of. Semicolons, since a
 * comma is part of a number in Vietnam.
 */
export function csvOf(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`;
}

/** A cell that begins so is a formula to Excel, LibreOffice and Google Sheets. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

function cellOf(text: string): string {
  const safe = beginsFormula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
