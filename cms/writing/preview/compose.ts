import { kinds } from '../../../content/kinds.ts';
import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import { namesIn, referencesOf, type Reference } from '../../../content/snapshot/references.ts';
import { pageAddresses, SiteAddresses } from '../../../content/snapshot/site-addresses.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { slugify } from '../../../content/text/slug.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import { readWithdrawals } from '../../../content/withdrawals/list.ts';
import { beginningsOf } from '../../publishing/export/time.ts';
import { recordFrom } from '../../publishing/export/concepts.ts';
import type { FormNames } from '../../publishing/export/field-names.ts';
import { settleLinks } from '../../publishing/export/links.ts';
import { dropLostReferences } from '../../publishing/export/references.ts';
import { emptyLists } from './base.ts';
import { fillGaps, standInId, Undrawable } from './gaps.ts';
import { addressOf, recordIn, type Subject } from './places.ts';

type Lists = Omit<Snapshot, 'meta' | 'settings'>;

/** A document that is not public, as who asks may read it; without a row when there is none for them. */
export interface Other extends Subject {
  row?: Record<string, unknown> | undefined;
}

/** A document as it stands in a form, and what it needs of others. */
export interface Draft extends Subject {
  row: Record<string, unknown>;
  others: Other[];
}

/** A draft, what forms call their fields, and where withdrawals are listed. */
interface Composing {
  draft: Draft;
  names: FormNames;
  dataDir: string;
}

/** The site as it would be with a draft on it. */
export interface Composed {
  snapshot: Snapshot;
  /** The points the page still lacks, and what will not be on it, in sentences for editors. */
  missing: string[];
}

/**
 * Puts a draft into what the public knows.
 * @returns the documents that have to be looked up first, when it needs others that are not public
 * @throws {Undrawable}
 */
export function compose(
  base: Snapshot,
  { draft: { kind, id, row, others }, names, dataDir }: Composing,
): Composed | { wanted: Subject[] } {
  const subject = { kind, id };
  const own = filledRecord(kind, row, base.meta.asOf, names);
  const lists = emptyLists();
  put(lists, kind, own.value);
  const drafts = new Set<string>();
  for (const { row: found, ...other } of others) {
    if (!found) continue;
    put(lists, other.kind, filledRecord(other.kind, found, base.meta.asOf, names).value);
    if (found['_status'] === 'draft') drafts.add(`${other.kind}/${other.id}`);
  }
  const known = new Set([...namesIn(base), ...namesIn(lists)]);
  const lost = referencesOf(lists).filter(({ target, id: to }) => !known.has(`${target}/${to}`));
  const asked = new Set(others.map((other) => `${other.kind}/${other.id}`));
  const wanted = lost.filter((reference) => isNeeded(reference, asked));
  if (wanted.length > 0)
    return { wanted: wanted.map(({ target, id: to }) => ({ kind: target, id: to })) };

  const said = [...own.missing, ...unpublished(lists, subject, drafts)];
  for (const reference of lost.filter(({ required }) => required)) standIn(lists, known, reference);
  const whole = dropLostReferences(lists, names, known);
  const together = merged(base, whole.lists, subject);
  const site = new SiteAddresses({ ...together, media: [...base.media, ...lists.media] });
  const linked = settleLinks(whole.lists, base.settings, site);
  const dead = [...whole.deadLinks, ...linked.deadLinks].filter((link) => link.id === id);
  const snapshot = withoutWithdrawn(merged(base, linked.lists, subject), readWithdrawals(dataDir));
  return {
    snapshot: { ...snapshot, meta: { ...snapshot.meta, asOf: begun(snapshot, subject) } },
    missing: [
      ...new Set([
        ...said,
        ...addressConflict(base, snapshot, subject),
        ...dead.map(({ target }) => `Chỗ dẫn tới ${target} sẽ không bấm được khi lên trang.`),
      ]),
    ],
  };
}

/** Builds what a reader gets to see, whatever is in the row; it comes from a browser. */
function filledRecord(
  kind: RecordKind,
  row: Record<string, unknown>,
  asOf: string,
  names: FormNames,
) {
  const filled = fillGaps(kinds[kind].schema, readRecord(kind, withSlug(kind, row)), names[kind]);
  if (kind !== 'meetings' || row['day']) return filled;
  // Without a day yet it is to come: the day that stands in would be long over.
  const day = dayOfInstant(new Date(Date.parse(asOf) + dayMilliseconds));
  return { ...filled, value: { ...filled.value, day } };
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** An address that is still empty is made of the name when the document is saved. */
function withSlug(kind: RecordKind, row: Record<string, unknown>): Record<string, unknown> {
  const { slug } = row;
  const title = row[kinds[kind].title];
  if ((typeof slug === 'string' && slug !== '') || typeof title !== 'string') return row;
  return { ...row, slug: slugify(title) };
}

function readRecord(kind: RecordKind, row: Record<string, unknown>): unknown {
  try {
    return recordFrom(kind, row as never);
  } catch {
    throw new Undrawable();
  }
}

function put(lists: Lists, kind: RecordKind, record: unknown): void {
  (lists[kind] as unknown[]).push(record);
}

/** Without a picture, a screen or a place a page would say less than the draft does. */
function isNeeded({ target, id, required }: Reference, asked: ReadonlySet<string>): boolean {
  if (id === standInId(target) || asked.has(`${target}/${id}`)) return false;
  return required || target === 'media' || target === 'screens';
}

/** Lists what has to be published before the draft can be. */
function unpublished(lists: Lists, { id }: Subject, drafts: ReadonlySet<string>): string[] {
  const needed = referencesOf(lists).filter((each) => each.required && each.record === id);
  return needed.flatMap(({ target, id: to }) => {
    if (!drafts.has(`${target}/${to}`)) return [];
    const record = (lists[target] as { id?: string }[]).find((each) => each.id === to);
    const title: unknown = record && Reflect.get(record, kinds[target].title);
    const noun = capitalised(kinds[target].noun);
    return `${noun} “${String(title)}” chưa đăng: đăng trước thì mục này mới lên trang được.`;
  });
}

/** Makes up what was not chosen, so that the rest can be seen. */
function standIn(lists: Lists, known: Set<string>, { target, id }: Reference): void {
  if (known.has(`${target}/${id}`)) return;
  known.add(`${target}/${id}`);
  const { value } = fillGaps(kinds[target].schema, { id });
  put(lists, target, value);
  for (const reference of referencesOf({ ...emptyLists(), [target]: [value] }))
    if (reference.required) standIn(lists, known, reference);
}

/** The records of the draft over those of the base; what has the draft's address gives way to it. */
function merged(base: Snapshot, over: Lists, subject: Subject): Snapshot {
  const entries = recordKinds.map((kind) => {
    const fresh = new Map((over[kind] as { id: string }[]).map((record) => [record.id, record]));
    const records = (base[kind] as { id: string }[]).map((record) => {
      const other = fresh.get(record.id) ?? record;
      fresh.delete(record.id);
      return other;
    });
    return [kind, [...records, ...fresh.values()]];
  });
  const all = { ...base, ...Object.fromEntries(entries) } as Snapshot;
  const same = sameAddress(all, subject);
  return same ? { ...all, [same.kind]: without(all[same.kind], same.id) } : all;
}

function without(records: Snapshot[RecordKind], id: string) {
  return (records as { id: string }[]).filter((record) => record.id !== id);
}

function sameAddress(snapshot: Snapshot, subject: Subject): Subject | undefined {
  const address = addressOf(snapshot, subject);
  return pageAddresses(snapshot).find(
    (page) => page.address === address && page.kind === subject.kind && page.id !== subject.id,
  );
}

function addressConflict(base: Snapshot, snapshot: Snapshot, subject: Subject): string[] {
  const address = addressOf(snapshot, subject);
  const other = pageAddresses(base).find(
    (page) => page.address === address && page.kind === subject.kind && page.id !== subject.id,
  );
  if (!other) return [];
  const record = recordIn(base, other.kind, other.id);
  const title: unknown = record && Reflect.get(record, kinds[other.kind].title);
  return [`Địa chỉ ${address} đã có “${String(title)}” dùng. Hãy đổi đường dẫn.`];
}

/** A notice has a page from the moment on at which it begins. */
function begun(snapshot: Snapshot, { kind, id }: Subject): string {
  const { asOf } = snapshot.meta;
  const begins = beginningsOf({ kind, value: recordIn(snapshot, kind, id) ?? {} });
  const last = Math.max(...begins);
  return last > Date.parse(asOf) ? new Date(last).toISOString() : asOf;
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
