import { isPageKind, writtenAddress } from '../../../content/addresses.ts';
import { kindOf, kinds } from '../../../content/kinds.ts';
import type { Redirect } from '../../../content/schema/addresses.ts';
import type { Settings } from '../../../content/schema/settings.ts';
import { SiteAddresses } from '../../../content/snapshot/site-addresses.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Candidate } from './concepts.ts';
import type { Lists } from './hold-back.ts';
import type { DeadLink } from '../publication/publication.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { unescapeHtml } from './rich-text/html.ts';
import { documentBehind } from './rich-text/link.ts';
import { titleOf } from './title.ts';

/** Lists and settings whose links all lead somewhere. */
interface Linked {
  lists: Lists;
  settings: Settings;
  deadLinks: DeadLink[];
}

/**
 * Resolves links to documents. A dead link inside the site becomes plain text; a best bet or task with a
 * dead link is left out; each is reported.
 * @param site the addresses that links may lead to; by default those of the lists
 */
export function settleLinks(
  lists: Lists,
  settings: Settings,
  site = new SiteAddresses(lists),
): Linked {
  const deadLinks: DeadLink[] = [];
  const resolver = (kind: RecordKind, id: string) => (address: string) => {
    const found = resolve(address, site);
    if (found === undefined)
      deadLinks.push({
        kind: kinds[kind].collection,
        id,
        title: titleOf(lists, kind, id),
        target: documentBehind(address) ? 'một bài chưa đăng' : address,
      });
    return found;
  };

  const settled = Object.entries(lists).map(([kind, records]) => [
    kind,
    records.map((record) =>
      'id' in record ? withLinks(record, resolver(kind as RecordKind, record.id)) : record,
    ),
  ]);
  const done = Object.fromEntries(settled) as unknown as Lists;
  return {
    lists: {
      ...done,
      bestBets: done.bestBets.flatMap((bet) => pointing(bet, resolver('bestBets', bet.id))),
      gone: done.gone.filter(({ address }) => !site.exists(address)),
      redirects: done.redirects.filter(({ from }) => !site.exists(from)),
    },
    settings: {
      ...settings,
      topTasks: settings.topTasks.flatMap((task) =>
        pointing(task, (address) => {
          const found = resolve(address, site);
          if (found === undefined)
            deadLinks.push({
              kind: 'settings',
              id: 'settings',
              title: task.title,
              target: address,
            });
          return found;
        }),
      ),
    },
    deadLinks,
  };
}

type Resolve = (address: string) => string | undefined;

/** An entry with its address settled, or none. */
function pointing<Entry extends { address: string }>(entry: Entry, resolve: Resolve): Entry[] {
  const address = resolve(entry.address);
  return address === undefined ? [] : [{ ...entry, address }];
}

/** A copy of a record with the links of its prose, and the page it points to, settled. */
function withLinks<Value>(value: Value, resolve: Resolve): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => withLinks(one, resolve)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key === 'html') return [[key, linkedHtml(String(inner), resolve)]];
    if (key === 'link' && isPageLink(inner))
      return pointing(inner, resolve).map((link) => [key, link]);
    return [[key, withLinks(inner as unknown, resolve)]];
  });
  return Object.fromEntries(entries) as Value;
}

const anchor = /<a href="(?<href>[^"]*)">(?<words>.*?)<\/a>/gs;

function linkedHtml(html: string, resolve: Resolve): string {
  return html.replace(anchor, (_, href: string, words: string) => {
    const address = resolve(unescapeHtml(href));
    return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
  });
}

function isPageLink(value: unknown): value is { address: string } {
  return typeof value === 'object' && value !== null && 'address' in value;
}

/**
 * The address that a link leads to in the end, for phones without a network and kiosks, which follow no
 * redirect; undefined when it leads nowhere on this site.
 */
function resolve(address: string, site: SiteAddresses): string | undefined {
  const document = documentBehind(address);
  if (document) {
    const kind = kindOf(document.collection);
    return kind && isPageKind(kind) ? site.of(kind, document.id) : undefined;
  }
  if (!address.startsWith('/')) return address;
  return site.destination(writtenAddress(address));
}

/** Redirects to pages that never existed. They stay and are reported to the editors. */
export function deadRedirects(redirects: Candidate[], lists: Lists): DeadLink[] {
  const site = new SiteAddresses(lists);
  return redirects.flatMap(({ collection, id, title, value }) => {
    const { to } = value as Redirect;
    return site.answers(to) ? [] : [{ kind: collection, id, title, target: to }];
  });
}
