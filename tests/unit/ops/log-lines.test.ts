import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { LogLines, type LogFormat } from '../../../ops/log-lines.ts';

/** Returns what is written of these chunks. */
async function written(format: LogFormat, ...chunks: string[]): Promise<string[]> {
  const lines: string[] = [];
  const heard: string[] = [];
  const log = new LogLines({ id: 'web', format, write: (text) => lines.push(text) });
  const stream = new PassThrough();
  log.read(stream, 'error', (line) => heard.push(line));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  return lines;
}

it('writes whole lines, however they come', async () => {
  expect(await written('text', 'Đã lên', ' trang.\nĐã', ' dừng.\n')).toEqual([
    'Đã lên trang.\n',
    'Đã dừng.\n',
  ]);
});

it.each([
  ['gọi 0912345678 nhé', 'gọi [số] nhé'],
  ['gọi 0912.345.678, +84 912 345 678', 'gọi [số], [số]'],
  ['0290 3831 234 không đúng', '[số] không đúng'],
  ['an.nguyen@camau.gov.vn bị khóa', '[thư] bị khóa'],
])('keeps nobody’s number or address: %s', async (line, expected) => {
  expect(await written('text', `${line}\n`)).toEqual([`${expected}\n`]);
});

it.each([
  'Bản 20261124T045800000Z, 2.016 trang, 317 ms',
  '127.0.0.1:3000 đang nghe, tiến trình 1809123456',
  '00000000-0000-0912-3456-789000000000',
])('leaves what is no contact: %s', async (line) => {
  expect(await written('text', `${line}\n`)).toEqual([`${line}\n`]);
});

it('makes a record of each line, and leaves what is one already', async () => {
  const record = '{"level":"info","time":"2026-11-24T05:00:00Z","msg":"a"}';
  const [made = '', kept] = await written('json', 'Hỏng rồi\n\n', `${record}\n`);
  expect(JSON.parse(made)).toEqual({
    level: 'error',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    process: 'web',
    msg: 'Hỏng rồi',
  });
  expect(kept).toBe(`${record}\n`);
});
