// `npm run logs`: what the processes of this machine wrote, and go on writing.
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readDataFolder } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { follow, lastLines, type LogFilter, processesIn } from './read.ts';

const usage =
  'npm run logs -- [TIẾN_TRÌNH …] [--grep CHỮ] [--lines SỐ] [--follow] (tiến trình: web, cms, publisher, backup …)';
const usualLines = 50;
/** Milliseconds between two looks at what was added. */
const pause = 500;

/** Whoever read has enough: `npm run logs -- --follow | head`. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

await runCommand(async () => {
  const options = {
    grep: { type: 'string' },
    lines: { type: 'string', default: String(usualLines) },
    follow: { type: 'boolean', default: false },
  } as const;
  const { positionals, values } = readArguments(usage, { options, allowPositionals: true });
  if (!/^\d{1,6}$/.test(values.lines))
    throw new Error(`Sau --lines nhận được “${values.lines}”, cần một số. Cách dùng: ${usage}`);
  const folder = path.join(readDataFolder(), 'logs');
  const there = processesIn(folder);
  if (there.length === 0)
    throw new Error(`Chưa có nhật ký nào ở “${folder}”: mở Ấp Số bằng npm start trước.`);
  const unknown = positionals.find((name) => !there.includes(name));
  if (unknown !== undefined)
    throw new Error(`Không có nhật ký của “${unknown}”. Đang có: ${there.join(', ')}.`);
  const filter: LogFilter = {
    processes: positionals.length > 0 ? positionals : there,
    ...(values.grep !== undefined && { grep: values.grep }),
  };
  const say = (line: string) => console.log(line);
  // Followed from before what is there was read: a line may come in between.
  const following = values.follow ? follow(folder, filter, say) : undefined;
  for (const line of lastLines(folder, filter, Number(values.lines))) say(line);
  for (; following; await delay(pause)) following();
});
