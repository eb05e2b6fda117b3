/** A number as it is written in Vietnamese: "12.345", "1,4". */
export function formatNumber(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const gigabyte = 1024 * megabyte;

/** A size in whole megabytes, rounded up, where sizes are to be compared: "1.204". */
export function inMegabytes(bytes: number): string {
  return formatNumber(Math.ceil(bytes / megabyte));
}

/** The size of files for people, in powers of 1,024 as Windows counts: "120 KB", "1,4 MB", "2,5 GB". */
export function formatBytes(bytes: number): string {
  if (bytes >= 1000 * megabyte) return `${formatNumber(bytes / gigabyte)}\u00a0GB`;
  if (bytes >= 1000 * kilobyte) return `${formatNumber(bytes / megabyte)}\u00a0MB`;
  return `${formatNumber(Math.ceil(bytes / kilobyte))}\u00a0KB`;
}
