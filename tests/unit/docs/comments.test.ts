import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mayImport } from '../../../rooms.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const rooms = new Set(Object.keys(mayImport).map((room) => room.split('/')[0]));

const question = /\/\*\*\s*(?:\* )?(?:What|Whether|Which|How|Where|When|Who|Why)\b(?!-).*/g;

it.each([...rooms])(
  'doc comments of %s begin with the noun or the verb, not with a question',
  (room) => {
    const files = globSync(`${room}/**/*.{ts,tsx,mjs,astro}`, {
      cwd: root,
      exclude: ['**/.next/**', 'cms/migrations/**'],
    });
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) =>
      [...readFileSync(path.join(root, file), 'utf8').matchAll(question)].map(
        ([said]) => `${file}: ${said}`,
      ),
    );
    expect(found).toEqual([]);
  },
);
