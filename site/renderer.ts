import { createApp } from 'astro/app/entrypoint';
import type { Page, Rendered } from '../content/renderer.ts';
import { breakKhmerIn } from '../content/text/khmer-lines.ts';
import { holdWords } from '../content/text/whole-words.ts';
import { renderFile } from './files/render-file.ts';
import type { SitePage } from './page-data/page.ts';

export { outline, pages, pagesAt } from './page-data/pages.ts';
export { inlineCode } from './layouts/inline.ts';

/** Changes when the code or a hashed asset changes. */
export const version: string = __RENDERER_VERSION__;

const app = createApp({ streaming: false });

/**
 * Renders one page from `pages`.
 * @throws when the template fails; the message names the address.
 */
export async function render(page: Page): Promise<Rendered> {
  const file = renderFile(page as SitePage);
  if (file) return file;
  // Astro answers /404.html with its own error page, so every page is requested at one address and its
  // data decides what is rendered; the kiosk and whoever is on duty have pages of their own.
  const own = page.kind === 'kiosk' || page.kind === 'quay' ? `${page.kind}/` : '';
  const url = `http://localhost/${own}`;
  const response = await app.render(new Request(url), { locals: { page } });
  if (!response.ok) throw new Error(`${page.address} could not be rendered.`);
  const html = holdWords(await response.text());
  return {
    body: page.language === 'km' ? breakKhmerIn(html) : html,
    type: 'text/html; charset=utf-8',
  };
}
