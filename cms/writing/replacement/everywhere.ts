import {
  type CollectionSlug,
  commitTransaction,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
} from 'payload';
import { hasTrait } from '../../../content/kinds.ts';
import { record } from '../../storage/audit/record.ts';
import { writeGlobalPart } from '../../storage/database/write-part.ts';
import { Refused } from '../../base/errors/refused.ts';
import { farewellContext } from '../../publishing/publication/farewell.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { keepStage } from '../workflow/listed-stage.ts';
import { readVersion } from '../workflow/standing.ts';
import {
  canPointTo,
  pointersIn,
  repointed,
  type Repointing,
} from '../../safeguards/removal/pointers.ts';
import { writeStamped } from './stamp.ts';
import { difference, pointsThere, replaceInApproved, replaceInVersions } from './versions.ts';
import { documentsOf } from '../../safeguards/removal/used-by.ts';

type Row = TypeWithID & Record<string, unknown>;

/** The fate of the document that was replaced. */
export type Afterwards = 'stay' | 'takeOff';

/**
 * Makes everything point to another document instead: what is live, every version, what was approved, and
 * the settings, all or nothing where the database has transactions. Then takes the first one off the site,
 * its page leading to the other one.
 * @returns how many documents point elsewhere now
 * @throws {Refused} in a sentence that says why not
 */
export async function replaceEverywhere(
  req: PayloadRequest,
  way: Repointing,
  afterwards: Afterwards,
): Promise<number> {
  await demandPair(req, way);
  const begun = await initTransaction(req);
  try {
    const { collection: of, from, to } = way;
    const done = { by: req.user, of, document: from, detail: `→ ${to}` };
    await record(req.payload, { deed: 'replace', ...done }, req);
    const at = new Date().toISOString();
    const count = (await replaceInDocuments(req, way, at)) + (await replaceInGlobals(req, way, at));
    if (afterwards === 'takeOff') await takeOff(req, way);
    await ring(req.payload, req);
    if (begun) await commitTransaction(req);
    return count;
  } catch (error) {
    if (begun) await killTransaction(req);
    throw error;
  }
}

/** Refuses what can't stand for the other one. @throws {Refused} in a sentence that says why not */
export async function demandPair(req: PayloadRequest, { collection, from, to }: Repointing) {
  if (!hasTrait(collection, 'replaceable'))
    throw new Refused('Mục loại này chưa thay ở mọi nơi một lần được. Hãy sửa từng nơi.', 400);
  if (from === to) throw new Refused('Hãy chọn một mục khác để thay.', 400);
  const [old, other] = await Promise.all([from, to].map((id) => rowOf(req, collection, id)));
  if (!old || !other || other['deletedAt']) throw new Refused('Không có mục này.', 404);
  if (old['_status'] === 'published' && other['_status'] !== 'published')
    throw new Refused(
      'Mục thay thế chưa đăng, nên những trang đang đăng sẽ thiếu. Hãy đăng mục đó trước.',
      409,
    );
}

async function replaceInDocuments(
  req: PayloadRequest,
  way: Repointing,
  at: string,
): Promise<number> {
  const changed = new Set<string>();
  for (const { config } of Object.values(req.payload.collections)) {
    const { fields, slug } = config;
    if (slug.startsWith('payload-') || !canPointTo(way.collection, fields)) continue;
    const { rows, drafts } = await documentsOf(req.payload, config, { req, trash: true });
    for (const row of rows)
      if (isUsing(config, row, way)) {
        changed.add(`${slug}/${row.id}`);
        const changes = difference(row, repointed(fields, row, way));
        await writeStamped(req.payload, config, String(row.id), changes, at, req);
      }
    for (const row of drafts) if (isUsing(config, row, way)) changed.add(`${slug}/${row.id}`);
    if (config.versions) await replaceInVersions(req, config, way, at);
    if (!config.versions?.drafts) continue;
    await replaceInApproved(req, config, way);
    for (const id of idsIn(changed, slug)) await keepStage(req.payload, slug, id, req);
  }
  return changed.size;
}

function idsIn(changed: Set<string>, slug: string): string[] {
  return [...changed].flatMap((key) =>
    key.startsWith(`${slug}/`) ? [key.slice(slug.length + 1)] : [],
  );
}

/** Rows and newest drafts; a document is not said to use itself. */
function isUsing({ fields, slug }: SanitizedCollectionConfig, row: Row, way: Repointing): boolean {
  return !(slug === way.collection && row.id === way.from) && pointsThere(fields, row, way);
}

async function replaceInGlobals(req: PayloadRequest, way: Repointing, at: string): Promise<number> {
  let count = 0;
  for (const { slug, fields } of req.payload.config.globals) {
    const row = await req.payload.db.findGlobal<Record<string, unknown>>({ slug, req });
    const uses = pointersIn(fields, row).some(
      ({ to, id }) => to === way.collection && id === way.from,
    );
    if (!uses) continue;
    count += 1;
    const changed = difference(row, repointed(fields, row, way));
    await writeGlobalPart(req.payload, slug as GlobalSlug, { ...changed, updatedAt: at }, req);
  }
  return count;
}

/** Takes the page away as the user could, and leads its readers to the other one. */
async function takeOff(req: PayloadRequest, { collection, from, to }: Repointing): Promise<void> {
  const old = await rowOf(req, collection, from);
  if (old?.['_status'] !== 'published') return;
  const address = (await rowOf(req, collection, to))?.['liveAddress'];
  const newest = await readVersion(req.payload, collection, from, { draft: true, req });
  const leads = typeof address === 'string' && address !== old['liveAddress'];
  await req.payload.update({
    collection,
    id: from,
    data: { _status: 'draft' } as never,
    unpublishAllLocales: newest?._status !== 'published',
    depth: 0,
    user: req.user,
    overrideAccess: false,
    context: farewellContext(leads ? { to: address } : {}),
    req,
  });
}

async function rowOf(
  { payload, ...req }: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Row | null> {
  return payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req });
}
