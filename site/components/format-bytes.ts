const megabytes = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** The size of a file for people: "120 KB", "1,4 MB". */
export function formatBytes(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${megabytes.format(bytes / 1024 / 1024)} MB`;
}
