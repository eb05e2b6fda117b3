// @ts-check
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { Features } from 'lightningcss';
import { fingerprintOf, sources } from './ops/sources.ts';
import { rendererAdapter } from './site/build/adapter.ts';
import { compressedAssets } from './site/build/compressed-assets.ts';
import { inlineCodeHashes } from './site/build/inline-code.ts';
import { fewScripts } from './site/build/few-scripts.ts';
import { iconShapes } from './site/build/icon-shapes.ts';
import { plainImports } from './site/build/plain-imports.ts';
import { classicScripts } from './site/build/classic-scripts.ts';

/**
 * The modules that every page's script shares with those that come later: one file, not several
 * small ones.
 */
const shared =
  /\/(?:site\/words\/words-in|site\/browser\/language|site\/features\/search\/titles-file|content\/kept-json|content\/data-addresses|content\/text\/(?:slug|lower-first))\.ts$|vite\/preload-helper|@oxc-project.*\/(?:class|check|assert)/;

/** Texts that the kiosk has, too. */
const texts = /\/content\/(?:moment-in-words|text\/(?:date|number|phone))\.ts$/;

/** Small pieces that several later parts use: one file, not six. */
const small =
  /\/(?:content\/feedback|site\/browser\/(?:copy-text|icon|say-below|settle)|site\/features\/(?:offline\/(?:element|first-line)|search\/(?:after-frame|in-khmer)))\.ts$/;

/** The modules that find and list titles, with all that they import: one file, not three. */
const search =
  /\/site\/features\/search\/(?:titles|result-line|result-list)\.ts$|\/search\/results\//;

/** Addresses, and numbers that stay on a line: who needs them needs no search. */
const addresses = /\/content\/(?:addresses|languages|text\/join-numbers)\.ts$/;

/** The part that members count with: under a name by which a first visit is spared it. */
const tally = /\/tally\/[\w-]+\.ts$/;

const { nameOf, plugin: scriptsCounted } = fewScripts();

/** The oldest browsers that the site runs on. */
const floor = ['chrome87', 'ios14'];

/**
 * The same for scripts: until 91 Chrome failed at one thing alone of what the tables know, `a?.(...b, c)`,
 * and for that every `?.` would be written out. The tests look for it, and for all that these browsers do
 * lack.
 */
const scriptFloor = ['chrome91', 'ios14'];

const fingerprint = await fingerprintOf(import.meta.dirname, sources.renderer);

export default defineConfig({
  srcDir: './site',
  outDir: './build/renderer',
  cacheDir: './build/.astro',
  output: 'server',
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  adapter: rendererAdapter(),
  integrations: [react(), classicScripts(scriptFloor), compressedAssets(), inlineCodeHashes()],
  image: { service: passthroughImageService() },
  vite: {
    plugins: [plainImports(), iconShapes(), scriptsCounted],
    define: { __RENDERER_VERSION__: JSON.stringify(fingerprint) },
    build: {
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      cssTarget: floor,
      target: scriptFloor,
    },
    // `light-dark()` is not used; lowering it would leave its variables beside every `color-scheme`.
    css: { transformer: 'lightningcss', lightningcss: { exclude: Features.LightDark } },
    environments: {
      client: {
        build: {
          target: scriptFloor,
          rolldownOptions: {
            // No property of ours does anything when it is read.
            treeshake: { propertyReadSideEffects: false },
            output: {
              entryFileNames: nameOf,
              chunkFileNames: nameOf,
              codeSplitting: {
                groups: [
                  { name: 'shared', test: shared },
                  { name: 'texts', test: texts },
                  { name: 'small', test: small },
                  { name: 'addresses', test: addresses },
                  { name: 'search', test: search },
                  { name: 'member-tally', test: tally },
                ],
              },
            },
          },
        },
      },
      ssr: { build: { target: 'node24' } },
    },
  },
});
