import { Parser } from 'htmlparser2';
import { fixed, plainResults } from '../../content/addresses.ts';
import { dataAddresses } from '../../content/data-addresses.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';
import { readOneByteJson } from '../../content/text/one-byte.ts';
import * as keystrokes from '../../content/text/telex.ts';
import { type TitlesData, unpackTitles } from '../../search/entries/titles-data.ts';
import { toneOf } from '../../search/rank/tone.ts';
import type { TextPart } from '../../search/results/highlight.ts';
import { mergeResults, type Result, type Results } from '../../search/results/results.ts';
import { createTitleSearch, type TitleSearch } from '../../search/title-search.ts';
import { resultWords } from '../../site/words/results.ts';
import { searchWords } from '../../site/words/search.ts';
import type { HeaderList } from './headers.ts';
import { readWhole, type ReleaseFiles } from './release-files.ts';

const words = { ...resultWords('vi'), ...searchWords('vi') };
const pageFile = `${fixed.search}index.html`;
/** Letters of a question that are read; a form field has no more, but an address may. */
const longest = 300;

/** Returns what a form without scripts asks for; nothing for other requests and empty fields. */
export function plainlyAsked(query: string): string | undefined {
  const given = new URLSearchParams(query);
  if (!given.get(plainResults)) return undefined;
  return given.get('q')?.normalize('NFC').trim().slice(0, longest) || undefined;
}

interface PlainPage {
  html: string;
  protection: HeaderList;
  /** False if nothing was found. */
  isFound: boolean;
}

/** Finds by title, as the page does with scripts, and writes the results into the page of the release. */
export class PlainSearch {
  readonly #files: ReleaseFiles;
  #search: Promise<TitleSearch | undefined> | undefined;

  constructor(files: ReleaseFiles) {
    this.#files = files;
  }

  /** Makes the page of results; nothing when the release has none. */
  async pageFor(asked: string): Promise<PlainPage | undefined> {
    const search = await this.#read();
    const page = search && (await this.#files.find(pageFile, ['identity']));
    if (!search || !page) return undefined;
    const hits = search(search.understand(asked, keystrokes));
    const results = mergeResults({ titles: hits, tone: toneOf(hits) });
    const html = withResults((await readWhole(page)).toString(), asked, results);
    return { html, protection: page.protection, isFound: results.tone !== 'none' };
  }

  /** Reads the index at the first question, and keeps it as long as its release is served. */
  async #read(): Promise<TitleSearch | undefined> {
    this.#search ??= this.#load();
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  async #load(): Promise<TitleSearch | undefined> {
    const file = await this.#files.find(dataAddresses.titles, ['identity']);
    if (!file) return undefined;
    const titles = readOneByteJson(await readWhole(file)) as TitlesData | { kinds?: undefined };
    // A release that an earlier version made parts its titles otherwise: its page comes as it is.
    if (!titles.kinds) return undefined;
    const { entries, rules } = unpackTitles(titles);
    return createTitleSearch(entries, rules);
  }
}

/** Fills the page in, at the places that its scripts would fill. */
function withResults(page: string, asked: string, found: Results): string {
  const pieces: string[] = [];
  let from = 0;
  const insert = (at: number, text: string) => {
    pieces.push(page.slice(from, at), text);
    from = at;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const close = page[parser.endIndex - 1] === '/' ? parser.endIndex - 1 : parser.endIndex;
      if (name === 'input' && attributes.name === 'q')
        insert(close, ` value="${escapeHtml(asked)}"`);
      if (name === 'ap-results') insert(parser.endIndex + 1, resultsAsHtml(asked, found));
      if ('data-browse' in attributes || 'data-without-results' in attributes)
        insert(close, ' hidden');
    },
  });
  parser.end(page);
  return [...pieces, page.slice(from)].join('');
}

function resultsAsHtml(asked: string, { results, tone }: Results): string {
  const ask = `<a href="${fixed.communes}">${escapeHtml(words.askPerson)}</a>`;
  const said = {
    sure: escapeHtml(words.count(results.length)),
    unsure: `${escapeHtml(words.maybe)} ${ask}`,
    none: escapeHtml(`${words.none(asked)} ${results.length === 0 ? words.noneHelp : words.near}`),
  }[tone];
  const rows = results.map(rowAsHtml).join('');
  const list = rows && `<ul class="rows" aria-label="${escapeHtml(words.results)}">${rows}</ul>`;
  return `<p role="status">${said}</p>${list}`;
}

function rowAsHtml({ address, kind, title, hint }: Result): string {
  const about = [escapeHtml(words.kinds[kind]), ...(hint.length > 0 ? [marked(hint)] : [])];
  return `<li><a href="${escapeHtml(address)}"><span><b>${marked(title)}</b><small>${about.join(' · ')}</small></span></a></li>`;
}

function marked(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, match }) => (match ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
}
