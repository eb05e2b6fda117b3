import type { Lists } from '../../cms/publishing/export/hold-back.ts';
import { settleLinks } from '../../cms/publishing/export/links.ts';
import type { HeldLoss } from '../../cms/publishing/publication/publication.ts';
import { dropLostReferences } from '../../cms/publishing/export/references.ts';
import { titleOf } from '../../cms/publishing/export/title.ts';
import { pageAddresses } from '../../content/snapshot/site-addresses.ts';
import { Forwarding } from '../../content/snapshot/forwarding.ts';
import { missingReferences, referencesOf } from '../../content/snapshot/references.ts';
import { kinds } from '../../content/kinds.ts';
import { recordKinds, type RecordKind } from '../../content/record-kind.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { hashOf } from '../files/draft.ts';

/** The share of pages, or of teams, that a round may lose without asking. */
const largestPart = 0.1;
/** Up to this many are never a large loss, however small the site. */
const few = 4;
/** The number of records a report names. */
const named = 12;

/** Media comes back with what shows it; the others have no pages. */
const lossless = new Set<RecordKind>(['media', 'synonyms', 'bestBets', 'redirects', 'gone']);

/** The records that would vanish, unless somebody allows it. */
export interface LargeLoss {
  report: Omit<HeldLoss, 'since'>;
  /** `guides:<id>` of each record. */
  records: string[];
}

/**
 * Lists what today's snapshot lacks of the live one, if it is enough to ask somebody: any commune,
 * or more than a tenth of the pages or teams. Moved pages are not lost.
 * @param pages how many the live release has
 * @param allowed `guides:<id>` of records that may vanish
 */
export function largeLoss(
  live: Snapshot,
  today: Snapshot,
  { pages, allowed }: { pages: number; allowed: ReadonlySet<string> },
): LargeLoss | undefined {
  const records = lostRecords(live, today).filter((record) => !allowed.has(record));
  const lost = new Set(records);
  const lostPages = pageAddresses(live).filter(({ kind, id }) => lost.has(keyOf(kind, id)));
  const communes = live.communes.filter(({ id }) => lost.has(keyOf('communes', id)));
  const teams = live.teams.filter(({ id }) => lost.has(keyOf('teams', id)));
  const isLarge =
    communes.length > 0 ||
    isMuch(lostPages.length, pages) ||
    isMuch(teams.length, live.teams.length);
  if (!isLarge) return undefined;
  const report = {
    key: hashOf(records.join('\n')).slice(0, 16),
    pages: lostPages.length,
    ofPages: pages,
    teams: teams.length,
    communes: communes.map(({ name }) => name),
    titles: records.slice(0, named).map((record) => entryOf(live, record)),
    records: records.length,
  };
  return { report, records };
}

/**
 * Today's snapshot plus the lost records as they are live, with what they refer to. A record that
 * requires something gone for good stays lost.
 */
export function withLost(today: Snapshot, live: Snapshot, records: string[]): Snapshot {
  let kept = new Set(records);
  for (;;) {
    const lists = merged(today, live, kept);
    const orphans = missingReferences(lists)
      .filter(({ required }) => required)
      .map(({ kind, record }) => keyOf(kind, record))
      .filter((record) => kept.has(record));
    if (orphans.length > 0) {
      kept = kept.difference(new Set(orphans));
      continue;
    }
    const linked = settleLinks(dropLostReferences(lists).lists, today.settings);
    return { ...today, ...linked.lists };
  }
}

/** Records of the live snapshot that today's lacks, sorted. */
function lostRecords(live: Snapshot, today: Snapshot): string[] {
  const known = new Set(recordKinds.flatMap((kind) => idsOf(today, kind)));
  const taken = new Set(pageAddresses(today).map(({ address }) => address));
  const forwarding = new Forwarding(today);
  const moved = new Set(
    pageAddresses(live).flatMap(({ kind, id, address }) =>
      taken.has(address) || forwarding.of(address)?.type === 'moved' ? [keyOf(kind, id)] : [],
    ),
  );
  return recordKinds
    .filter((kind) => !lossless.has(kind))
    .flatMap((kind) => idsOf(live, kind))
    .filter((record) => !known.has(record) && !moved.has(record))
    .sort();
}

function merged(today: Snapshot, live: Snapshot, kept: ReadonlySet<string>): Lists {
  const lists = Object.fromEntries(
    recordKinds.map((kind) => {
      const back = (live[kind] as Lists[RecordKind][number][]).filter(
        (record) => 'id' in record && kept.has(keyOf(kind, record.id)),
      );
      const all = [...(today[kind] as Lists[RecordKind][number][]), ...back];
      return [kind, back.length > 0 ? inOrder(all) : today[kind]];
    }),
  ) as unknown as Lists;
  return { ...lists, media: withFiles(lists, live) };
}

/** Media, including what the returning records show. */
function withFiles(lists: Lists, live: Snapshot): Snapshot['media'] {
  const known = new Set(lists.media.map(({ id }) => id));
  const shown = new Set(
    referencesOf(lists).flatMap(({ target, id }) => (target === 'media' ? [id] : [])),
  );
  const back = live.media.filter(({ id }) => shown.has(id) && !known.has(id));
  return back.length > 0 ? inOrder([...lists.media, ...back]) : lists.media;
}

function inOrder<Record extends object>(records: Record[]): Record[] {
  const key = (record: Record) => ('id' in record ? String(record.id) : '');
  return records.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function idsOf(snapshot: Snapshot, kind: RecordKind): string[] {
  return snapshot[kind].flatMap((record) => ('id' in record ? [keyOf(kind, record.id)] : []));
}

function entryOf(live: Snapshot, record: string): HeldLoss['titles'][number] {
  const [kind, id] = splitKey(record);
  return { kind: kinds[kind].collection, id, title: titleOf(live, kind, id) };
}

const isMuch = (lost: number, all: number) => lost > few && lost > all * largestPart;

const keyOf = (kind: RecordKind, id: string) => `${kind}:${id}`;

function splitKey(record: string): [RecordKind, string] {
  const at = record.indexOf(':');
  return [record.slice(0, at) as RecordKind, record.slice(at + 1)];
}
