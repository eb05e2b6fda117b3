// `npx node ops/deploy/try/handbook.ts`: does on a clean Debian what the operator's handbook says, page by page.
// `--keep` leaves the machine as it is at the end, `--kept` goes on with such a one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatSeconds } from '../../../content/text/duration.ts';
import { readArguments, runCommand } from '../../../env/terminal.ts';
import { root } from '../../install.mjs';
import { readPages, type Block, type Page, type Treatment } from './blocks.ts';
import { Machine, type Ended } from './machine.ts';
import { asTried } from './placeholders.ts';

/** The script on the machine that stands for the reader. */
const beside = '/root/on-the-machine.sh';

const usage = 'npx node ops/deploy/try/handbook.ts [--only TRANG.md,TRANG.md] [--keep] [--kept]';

await runCommand(async () => {
  const flag = { type: 'boolean' } as const;
  const options = { only: { type: 'string' }, keep: flag, kept: flag } as const;
  const { values } = readArguments(usage, { options });
  const pages = chosen(readPages(), values.only?.split(','));
  const machine = Machine.start(values.kept);
  try {
    await prepare(machine);
    const failed = await tryPages(machine, pages);
    if (failed.length > 0) throw new Error(`Không chạy được: ${failed.join(', ')}.`);
  } finally {
    if (!values.keep) machine.remove();
  }
});

function chosen(pages: Page[], only: string[] | undefined): Page[] {
  const unknown = only?.filter((name) => !pages.some((page) => page.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`Sổ tay không có trang ${unknown.join(', ')}.`);
  return pages.filter(({ name }) => only?.includes(name) ?? true);
}

/** Brings the sources as they are here, changes that are not committed among them. */
async function prepare(machine: Machine): Promise<void> {
  const copy = `cd ${root} && git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from - --ignore-failed-read`;
  const { stdout } = spawnSync('sh', ['-c', copy], { maxBuffer: 1024 ** 3 });
  await must(machine, 'mkdir -p /root/ap-so && tar --extract --directory /root/ap-so', stdout);
  const own = readFileSync(path.join(import.meta.dirname, 'on-the-machine.sh'));
  await must(machine, `cat >${beside} && . ${beside} && prepare`, own);
}

async function must(machine: Machine, script: string, input: Buffer): Promise<void> {
  const { status, output } = await machine.run(script, { input });
  if (status !== 0) throw new Error(`Máy thử chưa sẵn sàng:\n${output}`);
}

/** @returns the places of the blocks that failed */
async function tryPages(machine: Machine, pages: Page[]): Promise<string[]> {
  const failed: string[] = [];
  let tried = 0;
  let leftOut = 0;
  for (const { name, blocks } of pages) {
    console.log(`\n${name}`);
    for (const block of blocks) {
      const { line, treatment } = block;
      if (treatment?.kind === 'left-out') {
        leftOut += 1;
        console.log(`  –  dòng ${line}: chưa thử, ${treatment.reason}`);
      }
      const run = commandFor(treatment);
      if (!run) continue;
      tried += 1;
      const started = performance.now();
      const ended = await machine.run(`. ${beside} && ${run}`, { input: asTried(block.text) });
      tell(block, ended, formatSeconds(performance.now() - started));
      if (ended.status !== 0) failed.push(`${name} dòng ${line}`);
    }
  }
  console.log(`\nĐã thử ${tried} đoạn lệnh, để lại ${leftOut}.`);
  return failed;
}

/** Returns what `on-the-machine.sh` does with a block; nothing with one that is not tried. */
function commandFor(treatment: Treatment | undefined): string | undefined {
  if (treatment?.kind === 'run') return 'run_block';
  if (treatment?.kind === 'set') return 'set_settings';
  return treatment?.kind === 'run-until' ? `run_until '${treatment.words}'` : undefined;
}

function tell({ line, text }: Block, { status, output }: Ended, took: string): void {
  console.log(`  ${status === 0 ? '✓' : '✗'}  dòng ${line}, ${took}`);
  console.log(indented(text, '       $ '));
  const lines = output.trimEnd().split('\n');
  const shown = status === 0 ? lines.slice(-8) : lines.slice(-40);
  if (output.trim()) console.log(indented(shown.join('\n'), '         '));
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}
