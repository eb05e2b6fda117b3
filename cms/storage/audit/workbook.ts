/** Entries that one workbook holds: it is put together in memory, at about 2 kB an entry. */
export const longestWorkbook = 20_000;
