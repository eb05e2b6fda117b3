import type { AstroIntegration } from 'astro';

/**
 * Makes `astro build` compile the renderer: a server build without a server, with
 * `site/renderer.ts` as its entry.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'ap-so-renderer',
    hooks: {
      'astro:config:done': ({ config, setAdapter }) => {
        setAdapter({
          name: 'ap-so-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./renderer.ts', config.srcDir),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
