import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { shapesOf } from '../../look/icons/shapes-of.ts';
import { svgOf } from '../../look/icons/svg-of.ts';

/**
 * Gives scripts that import a file of Tabler (`….svg?raw`) its shapes alone, and `__ICON__`, the empty icon
 * that `site/browser/icon.ts` puts them into: the same as in pages, and a quarter of the file.
 */
export function iconShapes(): Plugin {
  return {
    name: 'ap-so-icon-shapes',
    enforce: 'pre',
    config: () => ({ define: { __ICON__: JSON.stringify(svgOf('')) } }),
    load: {
      filter: { id: /@tabler\/icons\/.*\.svg\?raw$/ },
      async handler(id) {
        const shapes = shapesOf(await readFile(id.replace(/\?raw$/, ''), 'utf8'));
        if (shapes === undefined) throw new Error(`${id} is not made of plain paths.`);
        return `export default ${JSON.stringify(shapes)}`;
      },
    },
  };
}
