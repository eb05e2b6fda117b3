import { build } from 'vite';
import { expect, test } from 'vitest';
import { fewScripts, mostScripts } from '../../../../site/build/few-scripts.ts';

/** Compiles a page whose script imports so many others later. */
async function compile(later: number): Promise<string[]> {
  const { nameOf, plugin } = fewScripts();
  const imports = Array.from({ length: later }, (_, at) => `import('part:${at}')`).join(';');
  const code = (id: string) => {
    if (id.startsWith('page:')) return imports;
    return id.startsWith('part:') ? `console.log('${id}')` : undefined;
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      plugin,
      {
        name: 'parts',
        resolveId: (id) => (/^(?:part|page):/.test(id) ? `\0${id}` : undefined),
        load: (id) => code(id.slice(1)),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'page:a',
        output: { entryFileNames: nameOf, chunkFileNames: nameOf },
      },
    },
  });
  return 'output' in made ? made.output.map(({ fileName }) => fileName) : [];
}

test('as many scripts as short names tell apart have short names', async () => {
  const names = await compile(mostScripts - 1);
  expect(names).toHaveLength(mostScripts);
  for (const name of names) expect(name).toMatch(/^_astro\/[^.]+\.[\w-]{6}\.js$/);
});

test('one more stops the build with one sentence: the limit, how many there are, what to do', async () => {
  await expect(compile(mostScripts)).rejects.toThrow(
    'Trang có 65 tệp mã, nhiều nhất 64: hãy gộp những tệp nhỏ hay đi cùng nhau vào một nhóm (codeSplitting trong astro.config.mjs).',
  );
});
