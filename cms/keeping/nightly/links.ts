import type { Payload } from 'payload';
import { writePart } from '../../storage/database/write-part.ts';
import { failuresTold } from '../../writing/examine/dead-links.ts';
import { publishedRows } from '../../writing/examine/rows.ts';
import { titleField } from '../../writing/examine/title-field.ts';
import { officialHostsOf } from '../../writing/examine/official-hosts.ts';
import { isOfficial } from '../../writing/check/rules/links.ts';
import { collectionsWith } from '../../../content/kinds.ts';
import type { WrittenCollection } from '../../writing/check/outline.ts';
import { readingOf } from '../../writing/check/read.ts';
import type { Values } from '../../writing/check/reading.ts';
import type { Outcome, TryLink } from './try-link.ts';

/** Milliseconds until a link is tried again: once a night. */
const restOfADay = 20 * 60 * 60 * 1000;
/** Links that are tried at the same time. */
const atOnce = 4;

interface LinkCheck {
  id: string;
  url: string;
  triedAt?: string | null;
  failures?: number | null;
  failedSince?: string | null;
  fault?: string | null;
}

/** A document that shows a link. */
export interface LinkUse {
  collection: string;
  id: string;
  title: string;
}

/** A link that did not answer for some nights, and where it is shown. */
export interface DeadUrl {
  url: string;
  fault: string;
  /** ISO 8601 */
  since: string;
  uses: LinkUse[];
}

/**
 * Tries every link to an official site that the public sees, if it was not tried this night. When
 * nobody at all is heard, the network here is gone and nothing is held against anybody.
 */
export async function checkLinks(payload: Payload, tryLink: TryLink, now: Date): Promise<void> {
  const uses = await outwardLinks(payload);
  const known = new Map((await allChecks(payload)).map((check) => [check.url, check]));
  await forget(
    payload,
    [...known.values()].filter(({ url }) => !uses.has(url)),
  );
  const due = [...uses.keys()].filter((url) => isDue(known.get(url), now));
  const outcomes = await tryAll(due, tryLink);
  if ([...outcomes.values()].every(({ state }) => state === 'silent')) return;
  for (const [url, outcome] of outcomes) await note(payload, known.get(url), url, outcome, now);
}

/** Links that are told to be dead, those first that have been longest. */
export async function deadUrls(payload: Payload): Promise<DeadUrl[]> {
  const dead = (await allChecks(payload)).filter(isTold);
  if (dead.length === 0) return [];
  const uses = await outwardLinks(payload);
  return dead
    .map(({ url, fault, failedSince }) => ({
      url,
      fault: fault ?? '',
      since: failedSince ?? '',
      uses: uses.get(url) ?? [],
    }))
    .filter((link) => link.uses.length > 0)
    .toSorted((one, other) => (one.since < other.since ? -1 : 1));
}

const isTold = ({ failures }: LinkCheck) => (failures ?? 0) >= failuresTold;

function isDue(check: LinkCheck | undefined, now: Date): boolean {
  return !check?.triedAt || now.getTime() - Date.parse(check.triedAt) >= restOfADay;
}

async function tryAll(urls: string[], tryLink: TryLink): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...urls];
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift())
      outcomes.set(url, await tryLink(url));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

async function note(
  payload: Payload,
  before: LinkCheck | undefined,
  url: string,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const triedAt = now.toISOString();
  const data =
    outcome.state === 'answers'
      ? { triedAt, failures: 0, failedSince: null, fault: null }
      : {
          triedAt,
          failures: (before?.failures ?? 0) + 1,
          failedSince: before?.failedSince ?? triedAt,
          fault: outcome.why,
        };
  if (before) await writePart(payload, 'link-checks', before.id, data);
  else
    await payload.db.create({
      collection: 'link-checks',
      data: { id: crypto.randomUUID(), url, ...data },
    });
}

async function allChecks(payload: Payload): Promise<LinkCheck[]> {
  const { docs } = await payload.db.find<LinkCheck>({
    collection: 'link-checks',
    limit: 0,
    pagination: false,
  });
  return docs;
}

async function forget(payload: Payload, checks: LinkCheck[]): Promise<void> {
  if (checks.length === 0) return;
  const where = { id: { in: checks.map(({ id }) => id) } };
  await payload.db.deleteMany({ collection: 'link-checks', where });
}

/** Every https link to an official site in what is published, with the documents that show it. */
async function outwardLinks(payload: Payload): Promise<Map<string, LinkUse[]>> {
  const official = await officialHostsOf(payload);
  const found = new Map<string, LinkUse[]>();
  for (const collection of collectionsWith('written')) {
    if (collection === 'media') continue;
    for (const row of await publishedRows<Values>(payload, collection)) {
      const use = { collection, id: String(row['id']), title: titleOf(collection, row) };
      const urls = readingOf(collection, row).links.flatMap(({ url }) => url ?? []);
      for (const url of new Set(urls))
        if (isTriable(url, official)) found.set(url, [...(found.get(url) ?? []), use]);
    }
  }
  return found;
}

function isTriable(url: string, official: string[]): boolean {
  const address = URL.parse(url);
  return address?.protocol === 'https:' && isOfficial(address.hostname, official);
}

function titleOf(collection: WrittenCollection, row: Values): string {
  return String(row[titleField(collection)] ?? '');
}
