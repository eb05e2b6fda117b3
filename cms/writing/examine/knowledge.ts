import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { fixedPages, parseAddress, ways, writtenAddress } from '../../../content/addresses.ts';
import { hasTrait, kindOf, kinds } from '../../../content/kinds.ts';
import { consents } from '../../publishing/export/consent.ts';
import { sortKey } from '../../base/hooks/sort-key.ts';
import { isLiveLanguagePage } from '../../publishing/publication/language-page.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import type { Guide, Hotline, Team } from '../../payload-types.ts';
import { officialHostsOf } from './official-hosts.ts';
import { publishedRows, rowsWhere } from './rows.ts';
import { titleField } from './title-field.ts';
import { failuresTold } from './dead-links.ts';
import type { Knowledge, Target } from '../check/finding.ts';
import { plainWordsOf } from './plain-words.ts';
import type { Reading } from '../check/reading.ts';
import { targetOf } from '../check/rules/links.ts';
import { numbersOf } from '../check/rules/numbers.ts';
import { picturesOf } from '../check/rules/structure.ts';

type Asking = Pick<PayloadRequest, 'payload'>;

/** Asks the CMS about the things that a text names: its links, numbers, pictures, its title. */
export async function knowledgeFor(
  { payload }: Asking,
  reading: Reading,
  id?: string,
): Promise<Knowledge> {
  return {
    words: await plainWordsOf(payload),
    terms: await termsOf(payload),
    officialHosts: await officialHostsOf(payload),
    knownNumbers: await knownAmong(
      payload,
      numbersOf(reading).map(({ digits }) => digits),
    ),
    targets: await targetsOf(payload, reading),
    alts: await altsOf(payload, reading),
    sameTitle: await sameTitles(payload, reading, id),
    deadUrls: await deadAmong(payload, reading),
  };
}

async function termsOf(payload: Payload): Promise<string[]> {
  const found = await rowsWhere<{ term?: string; also?: string[] }>(payload, 'terms', {});
  return found.flatMap(({ term, also }) => [term ?? '', ...(also ?? [])]);
}

/** Those of the numbers that somebody vouches for. */
async function knownAmong(payload: Payload, numbers: string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const { contact } = await readSettingsRow(payload);
  const hotlines = await publishedRows<Hotline>(payload, 'hotlines', { number: { in: numbers } });
  const offices = await publishedRows<{ office?: { phone?: string } }>(payload, 'communes', {
    'office.phone': { in: numbers },
  });
  const teams = await publishedRows<Team>(payload, 'teams', { 'members.phone': { in: numbers } });
  return new Set([
    ...(contact?.phone ? [contact.phone] : []),
    ...hotlines.map(({ number }) => number),
    ...offices.flatMap(({ office }) => office?.phone ?? []),
    ...teams.flatMap(({ members }) =>
      (members ?? []).flatMap(({ consent, phone }) =>
        phone && consents(consent, 'phone') ? [phone] : [],
      ),
    ),
  ]);
}

const ownPages = new Set(fixedPages);

async function targetsOf(payload: Payload, { links }: Reading): Promise<Map<string, Target>> {
  const targets = new Map<string, Target>();
  for (const link of links) {
    const name = targetOf(link);
    if (name === undefined || targets.has(name)) continue;
    const target = link.document
      ? await stateOf(payload, link.document.collection, { id: { equals: link.document.id } })
      : await leadsTo(payload, name);
    targets.set(name, target);
  }
  return targets;
}

/** Finds where an address of this site leads. */
async function leadsTo(payload: Payload, typed: string): Promise<Target> {
  const [address = ''] = writtenAddress(typed).split(/[?#]/, 1);
  if (ownPages.has(address) || (await isLiveLanguagePage(payload, address))) return 'page';
  if (address.startsWith('/media/')) return fileAt(payload, address);
  const parsed = parseAddress(address);
  const isPage = parsed && (parsed.kind === 'hamlets' || !('anchor' in ways[parsed.kind]));
  if (parsed && isPage) {
    const { collection } = kinds[parsed.kind];
    if ((await rowsWhere(payload, collection, { liveAddress: { equals: address } })).length > 0)
      return 'page';
  }
  const moved = await rowsWhere(payload, 'redirects', { from: { equals: address } });
  if (moved.length > 0) return 'page';
  const gone = await rowsWhere(payload, 'gone', { address: { equals: address } });
  if (gone.length > 0) return 'gone';
  if (!parsed?.slug || !isPage || parsed.kind === 'hamlets') return 'nowhere';
  return stateOf(payload, kinds[parsed.kind].collection, { slug: { equals: parsed.slug } });
}

async function fileAt(payload: Payload, address: string): Promise<Target> {
  const filename = decoded(address.slice('/media/'.length));
  const found = await rowsWhere(payload, 'media', { filename: { equals: filename } });
  return found.length > 0 ? 'page' : 'nowhere';
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // no file is called like that
  }
}

async function stateOf(payload: Payload, collection: string, where: Where): Promise<Target> {
  if (!kindOf(collection)) return 'nowhere';
  const [found] = await rowsWhere<Partial<Guide>>(payload, collection as CollectionSlug, where);
  if (!found) return 'nowhere';
  return found.liveAddress || found._status === 'published' ? 'page' : 'draft';
}

async function altsOf(payload: Payload, { data }: Reading): Promise<Map<string, string>> {
  const ids = picturesOf(data).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = await rowsWhere<{ id: string; alt?: string }>(payload, 'media', {
    id: { in: ids },
  });
  return new Map(found.map(({ id, alt }) => [id, alt ?? '']));
}

async function sameTitles(
  payload: Payload,
  { collection, data, passages }: Reading,
  own: string | undefined,
): Promise<Knowledge['sameTitle']> {
  const title = passages.find(({ as }) => as === 'title')?.text;
  if (!title || !hasTrait(collection, 'namedOnce')) return [];
  const { docs } = await payload.find({
    collection: collection as 'guides',
    draft: true,
    where: {
      sortKey: { equals: sortKey(title) },
      ...(own && { id: { not_equals: own } }),
      ...('language' in data && { language: { equals: data['language'] ?? 'vi' } }),
    },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs.map((doc) => ({
    collection,
    id: doc.id,
    title: String(Reflect.get(doc, titleField(collection)) ?? title),
  }));
}

async function deadAmong(payload: Payload, { links }: Reading): Promise<Map<string, string>> {
  const urls = links.flatMap(({ url }) => (url?.startsWith('https:') ? url : []));
  if (urls.length === 0) return new Map();
  const found = await rowsWhere<{ url: string; fault?: string }>(payload, 'link-checks', {
    and: [{ url: { in: urls } }, { failures: { greater_than_equal: failuresTold } }],
  });
  return new Map(found.map(({ url, fault }) => [url, fault ?? '']));
}
