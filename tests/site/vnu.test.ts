import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';
import { richestOfEachKind, type MadeSite } from './support/made-site.ts';

// The W3C's own checker. It needs Java: without one it is skipped, `REQUIRE_VNU=1` forbids that.
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava && process.env.REQUIRE_VNU === '1')
  throw new Error('REQUIRE_VNU=1, but there is no Java here: install Java 17.');
if (!hasJava) console.warn('vnu skipped, no Java here: install Java 17, then run the tests again');

/** Astro writes an island's one rule beside it. */
const islandStyle = 'A “style” element in “body” must be the first child of its parent.';

/** Every how many pages of what ships one is checked, beside the richest of each template. */
const sweep = 4;

interface Message {
  url?: string;
  type: string;
  message: string;
  extract?: string;
}

/** A run is too short for the compiler that makes the best code, which takes half of the processor. */
const quickJava = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** Starting Java takes long: one run reads all files. */
function check(files: string[]): Promise<Message[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = ['--errors-only', '--format', 'json', '--stdout', '--exit-zero-always'];
  const { promise, resolve, reject } = Promise.withResolvers<Message[]>();
  execFile(
    'java',
    [...quickJava, '-jar', jar, ...args, ...files],
    { maxBuffer: 2 ** 26 },
    (error, out) => {
      if (error) reject(error);
      else resolve((JSON.parse(out) as { messages: Message[] }).messages);
    },
  );
  return promise;
}

function chosenOf(site: MadeSite, alsoEvery = Infinity): string[] {
  const chosen = [
    ...richestOfEachKind(site),
    ...site.pages.filter((_, at) => at > 0 && at % alsoEvery === 0),
  ];
  return chosen.map(({ address }) => path.join(site.folder, fileOf(address)));
}

test.skipIf(!hasJava)(
  'the W3C’s checker finds no error in any template, nor in a quarter of all pages',
  { timeout: 600_000 },
  async () => {
    const files = new Set([...chosenOf(inject('sample')), ...chosenOf(inject('seed'), sweep)]);
    expect(files.size).toBeGreaterThan(150);
    const messages = await check([...files]);
    const wrong = messages
      .filter(
        ({ url, message }) => !(url?.endsWith('/kiosk/index.html') && message === islandStyle),
      )
      .map(({ url, message, extract }) => ({ url, message, extract }));
    expect(wrong).toEqual([]);
  },
);
