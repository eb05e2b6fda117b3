import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { InlineCode, Page, Renderer } from '../../content/renderer.ts';
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

/**
 * Writes `inline.json` beside the renderer: the hashes of what stands inside every page and of what
 * Astro writes into the page of an island. A release carries them, and its policy allows nothing else
 * inline.
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
        const { inlineCode, render } = (await import(
          new URL('entry.mjs', server).href
        )) as Renderer;
        const island = hashesOf((await render(kiosk)).body);
        const { folders, ...code } = inlineCode;
        const all = hashed(code);
        const hashes: InlineHashes = {
          scripts: [...island.scripts, ...all.scripts],
          styles: [...island.styles, ...all.styles],
          folders: {
            ...Object.fromEntries(
              Object.entries(folders).map(([folder, its]) => [
                folder,
                // The full text is searched on a page that lies in none of them.
                { ...hashed(its), compiles: false as const },
              ]),
            ),
            kiosk: { ...island, machine: true },
          },
        };
        await writeFile(new URL('inline.json', outDir), JSON.stringify(hashes));
      },
    },
  };
}

function hashed({ scripts, styles }: InlineCode): InlineCode {
  return { scripts: scripts.map(inlineHash), styles: styles.map(inlineHash) };
}

function hashesOf(html: string): InlineCode {
  const page = parseDocument(html);
  const inline = (name: string) =>
    DomUtils.getElementsByTagName(name, page)
      .filter((element) => !element.attribs.src)
      .map((element) => inlineHash(DomUtils.textContent(element)));
  return { scripts: inline('script'), styles: inline('style') };
}
