import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Compressor } from '../../../../publisher/files/compress.ts';
import { Draft } from '../../../../publisher/files/draft.ts';
import { SearchIndex } from '../../../../publisher/make/search-index.ts';

const page = '<html lang="vi"><body data-pagefind-body><h1>Làm căn cước</h1></body></html>';
let folder: string;
let compressor: Compressor;
let index: SearchIndex;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-index-'));
  compressor = new Compressor();
  index = new SearchIndex();
});
afterEach(async () => {
  await index.close();
  await compressor.abandon();
  await rm(folder, { recursive: true, force: true });
});

let count = 0;
/** Makes an index of one page. @returns what the draft has of Pagefind's */
async function make(meanwhile = async () => undefined as void): Promise<string[]> {
  const draft = new Draft(path.join(folder, `${(count += 1)}`), compressor);
  draft.write('/a/', Buffer.from(page.replace('căn cước', `căn cước ${count}`)));
  await index.add(draft, { '/a/': `${count}` }, meanwhile);
  return [...draft.manifest.keys()].filter((file) => file.startsWith('/pagefind/'));
}

/** The processes of Pagefind that this one started. */
function pagefinds(): number[] {
  const own = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', `${process.pid}`], {
    encoding: 'utf8',
  });
  return [...own.matchAll(/^ *(\d+) pagefind(?!.*defunct)/gm)].map(([, pid]) => Number(pid));
}

function killPagefind(): void {
  const pids = pagefinds();
  expect(pids).not.toEqual([]);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

it('is made by a new process when the last one was killed since', async () => {
  const whole = await make();
  killPagefind();
  await expect.poll(() => make().catch(() => undefined)).toHaveLength(whole.length);
});

it('fails in one sentence when its process is killed meanwhile, and is made again', async () => {
  const failing = make(async () => killPagefind());
  await expect(failing).rejects.toThrow(
    'Tiến trình lập chỉ mục tìm kiếm (Pagefind) đã dừng giữa chừng.',
  );
  expect(await make()).not.toEqual([]);
});

it('leaves no process behind while it rests, and is made again when it is needed', async () => {
  const whole = await make();
  expect(pagefinds()).not.toEqual([]);
  await index.rest();
  await expect.poll(pagefinds).toEqual([]);
  expect(await make()).toHaveLength(whole.length);
});
