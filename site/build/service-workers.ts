import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Source in `site/service-worker/` and name in `build/renderer/workers/`. */
const workers = ['sw', 'kiosk-sw'];

/**
 * Compiles the service workers beside the renderer: one classic script each, in which the publisher
 * fills in what it saves (`self.__WB_MANIFEST`).
 * @param floor the oldest browsers that they run on
 */
export function serviceWorkers(floor: string[]): AstroIntegration {
  let srcDir: URL;
  let outDir: URL;
  return {
    name: 'ap-so-service-workers',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ srcDir, outDir } = config);
      },
      'astro:build:done': async () => {
        for (const name of workers)
          await build({
            configFile: false,
            logLevel: 'warn',
            publicDir: false,
            define: { 'process.env.NODE_ENV': JSON.stringify('production') },
            build: {
              target: floor,
              minify: true,
              emptyOutDir: false,
              outDir: fileURLToPath(new URL('workers/', outDir)),
              lib: {
                entry: fileURLToPath(new URL(`service-worker/${name}.ts`, srcDir)),
                formats: ['iife'],
                name: 'worker',
                fileName: () => `${name}.js`,
              },
            },
          });
      },
    },
  };
}
