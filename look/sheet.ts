/**
 * Writes one page with every drawing and scene in light, dark and high contrast, small and large,
 * to look at after each change: `npx node look/sheet.ts OUT_DIR`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawings } from './drawings/drawings.ts';
import { facesFor } from './faces.ts';
import { iconSvg } from './icons/icon.ts';
import { iconLabels, iconNames } from './icons/names.ts';
import { scenes } from './scenes.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the sheet goes: npx node look/sheet.ts OUT_DIR');

const style = `
body { margin: 0; font: 16px sans-serif }
section { background: var(--color-page); color: var(--color-ink); padding: 16px }
.grid { display: flex; flex-wrap: wrap; gap: 16px }
figure { margin: 0; inline-size: 320px }
.drawing { display: block; inline-size: 100%; border-radius: 15px }
.large figure { inline-size: 640px }
.scene { display: block; inline-size: 100% }
.band { background: var(--color-band); padding-block-start: 40px }
.plate { background: var(--pic-sky); inline-size: 480px; border-radius: 15px; overflow: hidden }
.plate svg { display: block; inline-size: 100% }
.faces svg { inline-size: 72px; border-radius: 50% }
.icon { inline-size: 32px; block-size: 32px }
.icons figure { inline-size: 120px; font-size: 12px }
`;

const pictures = drawings
  .map(({ id, name, svg }) => `<figure>${svg}<figcaption>${name} (${id})</figcaption></figure>`)
  .join('');
/** A picture stands on a plate of the page, a scene on the band. */
const groundOf = (name: string) => (name.endsWith('Picture') ? 'plate' : 'band');
const wide = Object.entries(scenes)
  .map(([name, svg]) => `<h3>${name}</h3><div class="${groundOf(name)}">${svg}</div>`)
  .join('');
const faces = facesFor([
  'Trần Văn Mẫu',
  'Lê Thị Mẫu',
  'Nguyễn Văn Thử',
  'Phạm Thị Thử',
  'Danh Mẫu',
  'Kiều Thử',
]).join('');
const icons = iconNames
  .map((name) => `<figure>${iconSvg(name)}<br>${iconLabels[name]}<br>${name}</figure>`)
  .join('');

const themes = ['light', 'dark', 'contrast'];
const body = [
  ...themes.map((t) => `<section data-theme="${t}" id="${t}" class="grid">${pictures}</section>`),
  ...themes.map(
    (t) =>
      `<section data-theme="${t}" id="scenes-${t}">${wide}<div class="faces">${faces}</div></section>`,
  ),
  `<section data-theme="light" id="large" class="grid large">${pictures}</section>`,
  `<section data-theme="light" id="icons" class="grid icons">${icons}</section>`,
].join('\n');

const sheets = ['tokens.css', 'paints.css'].map((name) =>
  readFile(new URL(name, import.meta.url), 'utf8'),
);
const tokens = (await Promise.all(sheets)).join('');
await mkdir(folder, { recursive: true });
await writeFile(
  join(folder, 'look.html'),
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ấp Số: hình vẽ</title><style>${tokens}${style}</style>${body}</html>`,
);
console.log(join(folder, 'look.html'));
