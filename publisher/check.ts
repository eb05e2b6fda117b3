import type { Page } from '../content/renderer.ts';
import { Forwarding } from '../content/snapshot/forwarding.ts';
import type { Snapshot } from '../content/snapshot/snapshot.ts';
import { isDerived } from './address.ts';
import type { Draft } from './draft.ts';
import { linksOf, markupProblems } from './html.ts';

/** What must not be released, each as a Vietnamese sentence for the dashboard. */
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

/**
 * Reads a finished draft as a visitor's browser will: no page lost, no link to nowhere, nothing that
 * the content security policy would block. Pages that did not change are read again only when
 * another page went away. Going back may lose what is newer.
 * @throws {CheckError}
 */
export function checkDraft(
  draft: Draft,
  pages: Page[],
  rendered: string[],
  snapshot: Snapshot,
  isRollback: boolean,
): void {
  const forwarding = new Forwarding(snapshot);
  const before = Object.keys(draft.last?.record.pages ?? {});
  const vanished = before.filter((address) => !draft.has(address));
  const problems = (isRollback ? [] : vanished)
    .filter((address) => !isDerived(address) && !forwarding.of(address))
    .map((address) => `Trang ${address} biến mất mà không được gỡ hay chuyển hướng.`);

  const toRead = new Set(vanished.length > 0 ? pages.map((page) => page.address) : rendered);
  const isKnown = (address: string) =>
    draft.has(address) || forwarding.of(address)?.type === 'moved' || notOurs.test(address);
  for (const { address } of pages) {
    if (!toRead.has(address) || !/(?:\/|\.html)$/.test(address)) continue;
    const html = draft.read(address);
    problems.push(...markupProblems(html).map((what) => `Trang ${address} có ${what}.`));
    for (const link of linksOf(html, address, snapshot.settings.siteUrl))
      if (!isKnown(link)) problems.push(`Trang ${address} dẫn tới ${link} là trang không có.`);
  }
  for (const page of pages)
    if (page.fullText && page.shows.some((record) => record.startsWith('teams:')))
      problems.push(`Trang ${page.address} có tổ viên nên không được vào chỉ mục tìm kiếm.`);
  if (problems.length > 0) throw new CheckError(problems);
}

/** Answered by the web server or the CMS, not by the release. */
const notOurs = /^\/api\/public\//;
