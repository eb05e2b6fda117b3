import { statfs } from 'node:fs/promises';

const megabyte = 1024 * 1024;

/** Bytes that this process may still write where a folder lies. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Says that a disk is nearly full, and what to do: a sentence in Vietnamese. */
export function diskNearlyFull(free: number, needed: number): string {
  return `Ổ đĩa sắp đầy: còn ${inMegabytes(free)} MB, cần ít nhất ${inMegabytes(needed)} MB để dựng bản mới. Xóa bớt tệp trên máy chủ hoặc tăng dung lượng ổ đĩa; đủ chỗ là tự đăng tiếp.`;
}

/** Tells whether something went wrong for want of room, however deep the cause lies. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'SQLITE_FULL' || isDiskFull(error.cause);
}

const inMegabytes = (bytes: number) => Math.floor(bytes / megabyte).toLocaleString('vi-VN');
