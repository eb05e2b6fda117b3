/**
 * Takes the icons of `names.ts` from the package `@tabler/icons` and writes `icons.ts`, which is
 * committed so that the site, the kiosk and the CMS need no package at run time.
 * Run it with `npm run generate:icons`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { iconNames, type IconName } from './names.ts';

const outline = new URL('../../node_modules/@tabler/icons/icons/outline/', import.meta.url);

/** The shapes of a Tabler icon, without its invisible frame, as one path: fewer bytes in a page. */
async function shapesOf(name: IconName): Promise<string> {
  const file = await readFile(new URL(`${name}.svg`, outline), 'utf8').catch(() => {
    throw new Error(
      `names.ts lists "${name}", which Tabler does not have: look for its name on tabler.io/icons.`,
    );
  });
  const strokes = [...file.matchAll(/<path d="(M[^"]+)" \/>/g)].map(([, d]) => d);
  if (!strokes.length) throw new Error(`The Tabler icon "${name}" is not made of plain paths.`);
  return `<path d="${strokes.join('')}"/>`;
}

const lines = await Promise.all(
  iconNames.map(async (name) => `  '${name}':\n    '${await shapesOf(name)}',`),
);

await writeFile(
  fileURLToPath(new URL('icons.ts', import.meta.url)),
  `/**
 * Written by \`npm run generate:icons\` from the names in \`names.ts\`; don't edit by hand.
 * Tabler Icons, MIT licence, copyright (c) 2020-2026 Paweł Kuna: see \`LICENCE\` in this folder.
 */
import { type IconName } from './names.ts';

/** The shapes of each icon on a grid of 24, drawn with a stroke of 1.75 in the colour of the text. */
export const icons: Record<IconName, string> = {
${lines.join('\n')}
};
`,
);
