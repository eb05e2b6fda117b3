import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArguments, sentenceOf } from '../../../env/terminal.ts';

const options = { once: { type: 'boolean' }, out: { type: 'string' } } as const;
const usage = 'npm run make -- [--once]';

test('arguments that a command knows are read', () => {
  const { values } = readArguments(usage, { options, args: ['--once', '--out', 'x'] });
  expect(values).toEqual({ once: true, out: 'x' });
});

test.each([[['--bogus']], [['one-too-many']]])(
  'of arguments that it does not know (%s) it says how it is used',
  (args) => {
    expect(() => readArguments(usage, { options, args })).toThrow(
      `Không hiểu “${args.join(' ')}”. Cách dùng: ${usage}`,
    );
  },
);

test.each([[['--out']], [['--out', '--once']]])(
  'of an option that needs something behind it (%s) it says which',
  (args) => {
    expect(() => readArguments(usage, { options, args })).toThrow(
      `Sau --out chưa có gì. Cách dùng: ${usage}`,
    );
  },
);

test('what the system says of a file is told in Vietnamese', () => {
  const below = `${import.meta.filename}/below`;
  expect(sentenceOf(faultOf(() => readdirSync(below)))).toBe(
    `Không dùng được “${below}”: có tệp ở chỗ cần một thư mục (ENOTDIR).`,
  );
  expect(sentenceOf(faultOf(() => readFileSync(import.meta.dirname)))).toBe(
    'Chưa làm được: có thư mục ở chỗ cần một tệp (EISDIR).',
  );
});

test('any other error speaks for itself', () => {
  expect(sentenceOf(new Error('Chưa có bản nào.'))).toBe('Chưa có bản nào.');
});

test('what was to be written into the database is not told', () => {
  const error = new Error(
    'Failed query: insert into x values (?)\nparams: Trần Thị Mẫu,0912345678',
  );
  expect(sentenceOf(error)).toBe('Failed query: insert into x values (?)');
});

function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
