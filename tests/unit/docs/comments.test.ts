import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Rooms whose doc comments begin with the noun or the verb. */
const rooms = ['cms', 'content', 'env', 'kiosk', 'look', 'ops', 'publisher', 'search', 'tally'];

const question = /\/\*\*\s*(?:\* )?(?:What|Whether|How|Where)\b(?!-).*/g;

it.each(rooms)(
  'doc comments of %s begin with the noun or the verb, not with a question',
  (room) => {
    const files = globSync(`${room}/**/*.{ts,tsx,mjs}`, {
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
