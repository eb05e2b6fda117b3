import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Does something while nobody else does it: with a file that names the process.
 * @throws {Error} to be read, when another process is at it
 */
export async function alone<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  if (existsSync(file) && !isRunning(Number(readFileSync(file, 'utf8')))) rmSync(file);
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error('Lần cộng lượt đọc trước chưa xong. Lần chạy sau sẽ cộng tiếp, không mất.');
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A process that was stopped amid its work leaves its file behind. */
function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
