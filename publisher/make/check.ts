import type { InlineHashes } from '../../content/schema/release.ts';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { isDerived } from './derived.ts';
import type { Draft } from '../files/draft.ts';
import { readMarkup } from './html.ts';
import type { Plan } from './render.ts';

/** The reasons why a release was refused: Vietnamese sentences for the dashboard. */
export class CheckError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    const more = problems.length > shown ? ` (và ${problems.length - shown} lỗi khác)` : '';
    super(`${problems.slice(0, shown).join(' ')}${more}`);
    this.name = 'CheckError';
    this.problems = problems;
  }
}

const shown = 5;

/** Answered by the web server or the CMS, not by the release. */
const notOurs = /^\/api\/public\//;

/** Collects what must not be released. */
export class Inspection {
  readonly #siteUrl: string;
  readonly #inline: InlineHashes;
  readonly #forwarding: Forwarding;
  readonly #problems: string[] = [];
  /** Address → the first page that links to it. */
  readonly #links = new Map<string, string>();
  readonly #seen = new Set<string>();

  /** @param inline the inline code that pages may have */
  constructor(snapshot: Snapshot, inline: InlineHashes) {
    this.#inline = inline;
    this.#siteUrl = snapshot.settings.siteUrl;
    this.#forwarding = new Forwarding(snapshot);
  }

  /** Checks one page against the content security policy and collects its links. */
  look(address: string, html: string): void {
    if (!/(?:\/|\.html)$/.test(address)) return;
    this.#seen.add(address);
    const { links, problems } = readMarkup(html, {
      address,
      siteUrl: this.#siteUrl,
      inline: this.#inline,
    });
    for (const what of problems) this.#problems.push(`Trang ${address} có ${what}.`);
    for (const link of links) if (!this.#links.has(link)) this.#links.set(apart(link), address);
  }

  /**
   * Checks the whole draft for lost pages and dead links. Unchanged pages are read again only when some
   * page vanished. A rollback may lose newer pages.
   * @param kept pages in shared folders
   * @throws {CheckError}
   */
  finish(
    draft: Draft,
    { pages }: Plan,
    { kept, isRollback }: { kept: Iterable<string>; isRollback: boolean },
  ): void {
    const before = Object.keys(draft.last?.record.pages ?? {});
    const vanished = before.filter((address) => !draft.has(address));
    if (!isRollback)
      for (const address of vanished)
        if (!isDerived(address) && !this.#forwarding.of(address))
          this.#problems.push(`Trang ${address} biến mất mà không được gỡ hay chuyển hướng.`);
    if (vanished.length > 0)
      for (const address of [...pages.map((page) => page.address), ...kept])
        if (!this.#seen.has(address)) this.look(address, draft.read(address));

    for (const [link, page] of this.#links)
      if (!draft.has(link) && !notOurs.test(link) && this.#forwarding.of(link)?.type !== 'moved')
        this.#problems.push(`Trang ${page} dẫn tới ${link} là trang không có.`);
    for (const { address, fullText, shows } of pages)
      if (fullText && shows.some((record) => record.startsWith('teams:')))
        this.#problems.push(`Trang ${address} có tổ viên nên không được vào chỉ mục tìm kiếm.`);
    if (this.#problems.length > 0) throw new CheckError(this.#problems);
  }
}

/** The same text in memory of its own: a piece of a page keeps the whole page. */
function apart(text: string): string {
  return Buffer.from(text).toString();
}
