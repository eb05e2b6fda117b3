import { documentAddresses, fixed, mediaAddress, writtenAddress } from '../../content/addresses.ts';
import type { Redirect } from '../../content/schema/addresses.ts';
import type { Settings } from '../../content/schema/settings.ts';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import type { RecordKind } from '../../content/snapshot/snapshot.ts';
import { concepts, type Candidate } from './concepts.ts';
import type { Lists } from './hold-back.ts';
import type { DeadLink } from './publication.ts';
import { escapeHtml, unescapeHtml } from './rich-text/html.ts';
import { documentBehind } from './rich-text/link.ts';
import { titleOf } from './title.ts';

/** Lists and settings whose links all lead somewhere. */
interface Linked {
  lists: Lists;
  settings: Settings;
  deadLinks: DeadLink[];
}

/**
 * Gives links to documents their addresses. A link inside the site that leads nowhere becomes plain
 * text, a best bet or a task that does is left out; each is reported.
 */
export function settleLinks(lists: Lists, settings: Settings): Linked {
  const site = new Addresses(lists);
  const deadLinks: DeadLink[] = [];
  const resolver = (kind: RecordKind, id: string) => (address: string) => {
    const found = site.resolve(address);
    if (found === undefined)
      deadLinks.push({
        kind: concepts[kind].collection,
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
      gone: done.gone.filter(({ address }) => !site.isLive(address)),
      redirects: done.redirects.filter(({ from }) => !site.isLive(from)),
    },
    settings: {
      ...settings,
      topTasks: settings.topTasks.flatMap((task) =>
        pointing(task, (address) => {
          const found = site.resolve(address);
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

/** Every address of the site, and those that lead on to one. */
class Addresses {
  readonly #live = new Set<string>(Object.values(fixed));
  readonly #byDocument = new Map<string, string>();
  readonly #forwarding: Forwarding;

  constructor(lists: Lists) {
    for (const { kind, id, address } of documentAddresses(lists)) {
      this.#live.add(address);
      this.#byDocument.set(`${concepts[kind].collection}/${id}`, address);
    }
    for (const file of lists.media) this.#live.add(mediaAddress(file));
    this.#forwarding = new Forwarding(lists);
  }

  isLive(address: string): boolean {
    return this.#live.has(address);
  }

  /** The address that a link has; nothing when it leads nowhere on this site. */
  resolve(address: string): string | undefined {
    const document = documentBehind(address);
    if (document) return this.#byDocument.get(`${document.collection}/${document.id}`);
    if (!address.startsWith('/')) return address;
    const written = writtenAddress(address);
    const page = pathOf(written);
    const leads = this.isLive(page) || this.#forwarding.of(page)?.type === 'moved';
    return leads ? written : undefined;
  }

  /** Whether somebody who is sent there reads something: a page, or that it is gone. */
  answers(address: string): boolean {
    const page = pathOf(address);
    return this.isLive(page) || this.#forwarding.of(page) !== undefined;
  }
}

const pathOf = (address: string) => address.split(/[?#]/, 1)[0] ?? '';

/** Redirects that send people to a page that never was. They stay, and are told to the editors. */
export function deadRedirects(redirects: Candidate[], lists: Lists): DeadLink[] {
  const site = new Addresses(lists);
  return redirects.flatMap(({ collection, id, title, value }) => {
    const { to } = value as Redirect;
    return site.answers(to) ? [] : [{ kind: collection, id, title, target: to }];
  });
}
