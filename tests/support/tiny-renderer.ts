import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Part, Renderer } from '../../content/renderer.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { carefulFiles } from '../../publisher/files/compress.ts';
import type { CompiledRenderer } from '../../publisher/make/renderer.ts';

/** A small site written by hand: enough kinds of pages to publish, without compiling anything. */
const renderer: Renderer = {
  version: 'tiny-1',
  inlineCode: { scripts: [], styles: [], folders: {} },
  pages: (snapshot) => [
    ...commonPages(snapshot),
    ...communeParts(snapshot).flatMap((part) => part.pages()),
  ],
  outline: (snapshot) => ({ common: commonPages(snapshot), parts: communeParts(snapshot) }),
  render: async (page) =>
    page.address.endsWith('.json')
      ? { body: JSON.stringify(page.data), type: 'application/json' }
      : page.address.endsWith('.vcf')
        ? { body: `BEGIN:VCARD\n${JSON.stringify(page.data)}\nEND:VCARD\n`, type: 'text/vcard' }
        : { body: html(page), type: 'text/html; charset=utf-8' },
};

function commonPages(snapshot: Snapshot): Page[] {
  return [
    htmlPage('/', 'home', { titles: snapshot.guides.map(({ title, slug }) => ({ title, slug })) }),
    htmlPage('/ngoai-tuyen/', 'plain', { title: 'Không có mạng' }),
    htmlPage('/kiosk/', 'plain', { title: 'Quầy' }),
    htmlPage('/404.html', 'plain', { title: 'Không thấy trang' }),
    ...snapshot.guides.map((guide) => ({
      ...htmlPage(`/huong-dan/${guide.slug}/`, 'guide', {
        title: guide.title,
        steps: guide.steps.map((step) => step.title),
      }),
      fullText: true,
      shows: [`guides:${guide.id}`],
    })),
    {
      ...htmlPage(
        '/data/tieu-de.txt',
        'titles',
        snapshot.guides.map(({ title }) => title),
      ),
    },
  ];
}

function htmlPage(address: string, kind: string, data: unknown): Page {
  return { address, kind, language: 'vi', data, fullText: false, shows: [] };
}

function communeParts(snapshot: Snapshot): Part[] {
  const hamlets = Map.groupBy(snapshot.hamlets, (hamlet) => hamlet.commune);
  const teams = Map.groupBy(snapshot.teams, (team) => team.hamlet);
  return snapshot.communes.map((commune) => {
    const places = (hamlets.get(commune.id) ?? []).map((hamlet) => ({
      hamlet,
      members: (teams.get(hamlet.id) ?? []).flatMap((team) => team.members),
    }));
    const folder = `/xa-phuong/${commune.slug}/`;
    return {
      folder,
      from: { commune, places },
      pages: () => [
        { ...htmlPage(folder, 'commune', { title: commune.name }), fullText: true },
        ...places.flatMap(({ hamlet, members }) => {
          const address = `${folder}${hamlet.slug}/`;
          return [
            htmlPage(address, 'hamlet', { title: hamlet.name, members }),
            htmlPage(`${address}to.vcf`, 'team-card', members),
          ];
        }),
      ],
    };
  });
}

/** The same with more pages than a round compresses well. @param version of the renderer */
export function withManyPages(compiled: CompiledRenderer, version: string): CompiledRenderer {
  const more = Array.from({ length: carefulFiles }, (_, at) =>
    htmlPage(`/them/${at}/`, 'plain', { title: `Trang ${at}, ${version}`, text: words(at) }),
  );
  const outline: Renderer['outline'] = (snapshot) => {
    const { common, parts } = compiled.renderer.outline(snapshot);
    return { common: [...common, ...more], parts };
  };
  return { ...compiled, renderer: { ...compiled.renderer, version, outline } };
}

/** Text that is smaller when it is compressed well. */
function words(at: number): string {
  const some = ['hồ sơ', 'nộp', 'qua mạng', 'căn cước', 'cán bộ', 'bà con', 'điện thoại', 'mở'];
  return Array.from({ length: 400 }, (_, n) => some[((n + at) * (n + 7)) % some.length]).join(' ');
}

function html(page: Page): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<link rel="stylesheet" href="/_astro/site.a1b2c3d4.css">',
    '<script type="module" src="/_astro/site.e5f6a7b8.js"></script>',
    `<title>${page.kind}</title></head><body><a href="/">Trang chủ</a>`,
    `<main data-pagefind-body><h1>${page.address}</h1><p>${JSON.stringify(page.data)}</p></main>`,
    '</body></html>',
  ].join('');
}

const worker = 'self.saved = self.__WB_MANIFEST;\n';

/** Writes the files that belong to the tiny renderer into a folder. */
export function tinyRenderer(folder: string): CompiledRenderer {
  const clientFolder = path.join(folder, 'client');
  const workersFolder = path.join(folder, 'workers');
  mkdirSync(path.join(clientFolder, '_astro'), { recursive: true });
  mkdirSync(workersFolder, { recursive: true });
  writeFileSync(path.join(clientFolder, '_astro/site.a1b2c3d4.css'), 'body{color:#123}');
  writeFileSync(
    path.join(clientFolder, '_astro/site.e5f6a7b8.js'),
    "document.addEventListener('click',()=>import('./later.c9d0e1f2.js'))",
  );
  writeFileSync(path.join(clientFolder, '_astro/later.c9d0e1f2.js'), 'export const later=1');
  writeFileSync(path.join(clientFolder, 'robots.txt'), 'User-agent: *\n');
  for (const name of ['sw.js', 'kiosk-sw.js'])
    writeFileSync(path.join(workersFolder, name), worker);
  return { renderer, clientFolder, workersFolder, inline: { scripts: [], styles: [] } };
}
