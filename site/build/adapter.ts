import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Makes `astro build` compile the renderer: a server without a server, whose entry is the door in
 * `site/renderer.ts`. The fingerprint beside it tells whether it must be compiled again.
 */
export function rendererAdapter(fingerprint: string): AstroIntegration {
  let outDir: URL;
  return {
    name: 'ap-so-renderer',
    hooks: {
      'astro:config:done': ({ config, setAdapter }) => {
        outDir = config.outDir;
        setAdapter({
          name: 'ap-so-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./renderer.ts', config.srcDir),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:done': () => writeFile(new URL('fingerprint', outDir), fingerprint),
    },
  };
}
