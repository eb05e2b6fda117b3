import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** A script of its own: its source in `site/`, and where it goes in `build/renderer/`. */
interface ClassicScript {
  source: string;
  folder: string;
  name: string;
}

const scripts: ClassicScript[] = [
  { source: 'service-worker/sw.ts', folder: 'workers/', name: 'sw' },
  { source: 'service-worker/kiosk-sw.ts', folder: 'workers/', name: 'kiosk-sw' },
  // It shares nothing with the pages of readers, so its pieces are none of theirs.
  { source: 'features/quay/quay.ts', folder: 'client/quay/', name: 'quay' },
];

/**
 * Compiles the scripts that stand alone beside the renderer: one classic script each. In service workers
 * the publisher fills in what they save (`self.__WB_MANIFEST`).
 * @param floor the oldest browsers that they run on
 */
export function classicScripts(floor: string[]): AstroIntegration {
  let srcDir: URL;
  let outDir: URL;
  return {
    name: 'ap-so-classic-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ srcDir, outDir } = config);
      },
      'astro:build:done': async () => {
        for (const { source, folder, name } of scripts)
          await build({
            configFile: false,
            logLevel: 'warn',
            publicDir: false,
            define: { 'process.env.NODE_ENV': JSON.stringify('production') },
            build: {
              target: floor,
              minify: true,
              emptyOutDir: false,
              outDir: fileURLToPath(new URL(folder, outDir)),
              lib: {
                entry: fileURLToPath(new URL(source, srcDir)),
                formats: ['iife'],
                name: 'script',
                fileName: () => `${name}.js`,
              },
            },
          });
      },
    },
  };
}
