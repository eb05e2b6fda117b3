import type { CollectionSlug, PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { canPointTo, type Repointing } from '../../safeguards/removal/pointers.ts';
import { documentsOf } from '../../safeguards/removal/used-by.ts';
import { demandPair } from '../replacement/everywhere.ts';
import { type Mark, marksIn, type Seen } from '../replacement/marks.ts';
import { readEntry } from '../workflow/entry.ts';
import { readStanding } from '../workflow/standing.ts';
import { hashOf, titleOf } from './take-off-preview.ts';
import { doerOf } from './doer.ts';
import type { DeedRow } from './store.ts';
import { markOf } from './take-off.ts';

type Planned = Pick<
  DeedRow,
  'of' | 'document' | 'title' | 'live' | 'state' | 'why' | 'tries' | 'mark'
>;

/** The document that goes, and the one that takes its place. */
export interface Replaced {
  way: Repointing;
  /** True if the old one is taken off the site then. */
  takesOff: boolean;
}

/** The effects of replacing a document everywhere. */
interface ReplacePlan {
  /** The places where it is replaced, with what stands there. */
  rows: Planned[];
  /** Names them all: another place, or another one that readers see, is another deed. */
  hash: string;
}

/**
 * Says where a document is replaced; nothing is written.
 * @throws {Refused} when it can't be replaced by the other one
 */
export async function planReplace(
  req: PayloadRequest,
  { way, takesOff }: Replaced,
): Promise<ReplacePlan> {
  doerOf(req);
  await demandPair(req, way);
  const places = [...(await placesIn(req, way)), ...(await globalPlaces(req, way))];
  // Last, so that it is the first that comes back.
  const itself = takesOff ? await rowItself(req, way) : [];
  const rows = [...places, ...itself];
  const named = rows.map(({ of, document, live }) => `${of}/${document} ${live}`).toSorted();
  return { rows, hash: hashOf([way.to, named]) };
}

async function placesIn(req: PayloadRequest, way: Repointing): Promise<Planned[]> {
  const { payload } = req;
  const found: Planned[] = [];
  for (const { config } of Object.values(payload.collections)) {
    const { fields, slug } = config;
    if (slug.startsWith('payload-') || !canPointTo(way.collection, fields)) continue;
    const of = slug as CollectionSlug;
    const { rows, drafts } = await documentsOf(payload, config, { req, trash: true });
    const newest = new Map(drafts.map((draft) => [String(draft.id), draft]));
    for (const row of rows) {
      const document = String(row.id);
      if (of === way.collection && document === way.from) continue;
      const draft = newest.get(document);
      const seen = marksIn(fields, row, way);
      // Without a newer draft, what readers see is the newest.
      const marks = [...asIn('row', seen), ...asIn('newest', marksIn(fields, draft ?? row, way))];
      if (marks.length === 0) continue;
      const approved = (await readEntry(payload, of, document))?.approvedCopy;
      const copy = approved ? (JSON.parse(approved) as Record<string, unknown>) : {};
      const all = unique([...marks, ...asIn(undefined, marksIn(fields, copy, way))]);
      const name: unknown = (draft ?? row)[config.admin.useAsTitle ?? 'id'];
      const title = typeof name === 'string' && name ? name : 'chưa đặt tên';
      const isShown = !config.versions?.drafts || row['_status'] === 'published';
      found.push(planned({ of, document, title }, isShown && seen.length > 0, all));
    }
  }
  return found;
}

async function globalPlaces({ payload }: PayloadRequest, way: Repointing): Promise<Planned[]> {
  const found: Planned[] = [];
  for (const { slug, fields, label } of payload.config.globals) {
    const row = await payload.db.findGlobal<Record<string, unknown>>({ slug });
    const marks = asIn('row', marksIn(fields, row, way));
    if (marks.length === 0) continue;
    found.push(planned({ of: 'settings', document: slug, title: String(label) }, true, marks));
  }
  return found;
}

async function rowItself({ payload }: PayloadRequest, way: Repointing): Promise<Planned[]> {
  const standing = await readStanding(payload, way.collection, way.from);
  if (!standing) throw new Refused('Không có mục này.', 404);
  if (!standing.live) return [];
  const mark = JSON.stringify(await markOf(payload, standing));
  const { collection: of, from: document } = way;
  return [{ ...planned({ of, document, title: titleOf(standing) }, true, []), mark }];
}

const planned = (
  one: Pick<DeedRow, 'of' | 'document' | 'title'>,
  live: boolean,
  marks: Mark[],
): Planned => ({
  ...one,
  live,
  state: 'planned',
  why: null,
  tries: 0,
  mark: JSON.stringify(marks),
});

const asIn = (version: Seen | undefined, marks: Mark[]): Mark[] =>
  marks.map((mark) => ({ ...mark, in: version ? [version] : [] }));

/** Each place once, with all the versions that had it. */
function unique(marks: Mark[]): Mark[] {
  const known = new Map<string, Mark>();
  for (const { in: had = [], ...mark } of marks) {
    const name = JSON.stringify(mark);
    known.set(name, { ...mark, in: [...(known.get(name)?.in ?? []), ...had] });
  }
  return [...known.values()];
}
