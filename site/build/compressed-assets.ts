import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Writes `.br` and `.gz` beside the compiled scripts and styles: they are the same for every release. */
export function compressedAssets(): AstroIntegration {
  let assets: string;
  return {
    name: 'ap-so-compressed-assets',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = fileURLToPath(new URL(`${config.build.assets}/`, config.build.client));
      },
      'astro:build:done': () => {
        for (const name of readdirSync(assets)) {
          if (!/\.(?:js|css|svg|json)$/.test(name)) continue;
          const file = path.join(assets, name);
          const body = readFileSync(file);
          writeFileSync(`${file}.br`, brotliCompressSync(body));
          writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
        }
      },
    },
  };
}
