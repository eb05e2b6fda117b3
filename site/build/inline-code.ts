import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Page, Renderer } from '../../content/renderer.ts';
import type { InlineHashes } from '../../content/schema/release.ts';
import { inlineHash } from '../../content/security-policy.ts';

/** The one page with an island. It shows no content, so no editor can bring code into it. */
const kiosk: Page = {
  address: '/kiosk/',
  kind: 'kiosk',
  language: 'vi',
  data: {},
  fullText: false,
  shows: [],
};

const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Writes `inline.json` beside the renderer: the hashes of what Astro writes into the page of an
 * island. A release carries them, and its policy allows nothing else inline.
 */
export function inlineCodeHashes(): AstroIntegration {
  let outDir: URL;
  let server: URL;
  return {
    name: 'ap-so-inline-code',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ outDir } = config);
        ({ server } = config.build);
      },
      'astro:build:done': async () => {
        const { render } = (await import(new URL('entry.mjs', server).href)) as Renderer;
        const { body } = await render(kiosk);
        const hashes: InlineHashes = { scripts: [], styles: [] };
        for (const [, name, code = ''] of body.matchAll(inlineCode))
          hashes[name === 'style' ? 'styles' : 'scripts'].push(inlineHash(code));
        await writeFile(new URL('inline.json', outDir), JSON.stringify(hashes));
      },
    },
  };
}
