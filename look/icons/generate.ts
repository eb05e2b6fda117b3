/**
 * Takes the icons of `names.ts` from the package `@tabler/icons` and writes `icons.ts`, which is
 * committed so that the site, the kiosk and the CMS need no package at run time.
 * Run it with `npm run generate`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { iconNames, type IconName } from './names.ts';
import { shapesOf } from './shapes-of.ts';

const outline = new URL('../../node_modules/@tabler/icons/icons/outline/', import.meta.url);

async function readShapes(name: IconName): Promise<string> {
  const file = await readFile(new URL(`${name}.svg`, outline), 'utf8').catch(() => {
    throw new Error(
      `names.ts lists "${name}", which Tabler does not have: look for its name on tabler.io/icons.`,
    );
  });
  const shapes = shapesOf(file);
  if (!shapes) throw new Error(`The Tabler icon "${name}" is not made of plain paths.`);
  return shapes;
}

/** `chevron-right` → `chevronRightShape` */
const constantOf = (name: string) =>
  `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Shape`;

const head = `/**
 * Written by \`npm run generate\` from the names in \`names.ts\`; don't edit by hand.
 * Tabler Icons, MIT licence, copyright (c) 2020-2026 Paweł Kuna: see \`LICENCE\` in this folder.
 */
`;
const shapes = await Promise.all(iconNames.map(readShapes));

await write(
  'shapes.ts',
  `${head}
/* The shapes of each icon on a grid of 24, drawn with a stroke of 1.75 in the colour of the text. Who
   needs a few imports those, and brings no others along. */
${iconNames.map((name, at) => `export const ${constantOf(name)} = '${shapes[at]}';`).join('\n')}
`,
);
await write(
  'icons.ts',
  `${head}
import { type IconName } from './names.ts';
import * as shapes from './shapes.ts';

/** The shapes of all icons, by name. */
export const icons: Record<IconName, string> = {
${iconNames.map((name) => `  '${name}': shapes.${constantOf(name)},`).join('\n')}
};
`,
);

async function write(file: string, text: string): Promise<void> {
  await writeFile(fileURLToPath(new URL(file, import.meta.url)), text);
}
