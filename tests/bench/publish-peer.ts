import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { fileOf } from '../../content/release.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { bigSnapshot, isHtml } from './big-snapshot.ts';
import { layPeer, run } from './lay-peer.ts';
import { median } from './measures.ts';

const peer = { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' };

/** The peer's time for a whole site; it knows no other way to publish one change. */
export interface PeerResult {
  /** All that it makes, without what Pagefind adds. */
  pages: number;
  milliseconds: number;
  /** Time of processors, of all its processes. */
  processorMs: number;
}

/**
 * Eleventy and Pagefind on the same texts: a page of Markdown with a layout for each of our HTML pages, a
 * template for every other address. It makes no share cards, no packs, no compressed copies, and checks
 * nothing.
 * @returns medians
 */
export async function measurePeer(size: number, rounds: number): Promise<PeerResult> {
  console.log(`Measuring Eleventy and Pagefind on the pages of ${size} addresses …`);
  const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-peer-'));
  try {
    const pages = await writePages(folder, size);
    const taken: Omit<PeerResult, 'pages'>[] = [];
    for (let round = 0; round < rounds; round++) {
      await rm(path.join(folder, '_site'), { recursive: true, force: true });
      taken.push(await timed(folder));
    }
    const medianOf = (key: 'milliseconds' | 'processorMs') =>
      median(taken.map((each) => each[key]));
    return { pages, milliseconds: medianOf('milliseconds'), processorMs: medianOf('processorMs') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Bash counts the processors' time of all that a command started. */
async function timed(cwd: string): Promise<Omit<PeerResult, 'pages'>> {
  const build = 'npx eleventy --quiet && npx pagefind --site _site --silent';
  const script = `TIMEFORMAT='%R %U %S'; time { ${build} >&2; } 2>build.log`;
  const { stderr } = await run('bash', ['-c', script], { cwd });
  const [real = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  const milliseconds = Math.round(1000 * real);
  return { milliseconds, processorMs: Math.round(1000 * (user + system)) };
}

async function writePages(folder: string, size: number): Promise<number> {
  const { renderer } = await loadRenderer();
  const snapshot = bigSnapshot(size, renderer);
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies: peer }),
    'eleventy.config.js': `export default () => ({ dir: { input: 'pages', includes: '../layouts' } });\n`,
    'layouts/page.njk': layout,
  };
  let pages = 0;
  for (const page of renderer.pages(snapshot)) {
    if (page.address.endsWith('.png')) continue;
    const { body } = await renderer.render(page);
    const { title, text } = isHtml(page) ? textOf(body) : { title: undefined, text: body };
    const layout = isHtml(page) && 'page.njk';
    const head = JSON.stringify({ title, layout, permalink: `/${fileOf(page.address)}` });
    const said = isHtml(page) ? text : `{% raw %}${text}{% endraw %}`;
    files[`pages/${pages++}.${isHtml(page) ? 'md' : 'njk'}`] = `---json\n${head}\n---\n${said}\n`;
  }
  await layPeer(folder, files);
  return pages;
}

const layout = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
<body><header><nav><a href="/">Trang chủ</a></nav></header>
<main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main>
<footer><p>Tổ công nghệ số cộng đồng</p></footer></body></html>
`;

const unread = new Set(['script', 'style', 'svg', 'form']);
const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'div', 'section', 'dt', 'dd', 'a']);

/** The title and the words of a page, in paragraphs of Markdown. */
function textOf(html: string): { title: string; text: string } {
  let [title, text] = ['', ''];
  const open: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => void open.push(name),
    onclosetag(name) {
      open.splice(open.lastIndexOf(name));
      if (blocks.has(name)) text += '\n\n';
    },
    ontext(words) {
      if (open.includes('title') && !open.includes('svg')) title += words;
      else if (open.includes('main') && !open.some((name) => unread.has(name)))
        text += words.replace(/[\s{}%\\`*_#<>[\]|~-]+/g, ' ');
    },
  });
  parser.end(html);
  return { title: title.trim(), text: text.replace(/\n{3,}/g, '\n\n').trim() };
}
