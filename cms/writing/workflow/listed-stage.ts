import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  Payload,
  SelectField,
  TypeWithID,
} from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { rowBeside } from '../../storage/database/row-beside.ts';
import { writeNewestVersion } from '../../storage/database/newest-version.ts';
import { comparedAs } from '../../base/fields/compared-as.ts';
import { contentHash, contentHashAfter } from './content-hash.ts';
import { readEntry } from './entry.ts';
import { stageNames, stages } from './stage.ts';
import { readStanding, stageOf } from './standing.ts';

const name = 'stage';

/** The stage as lists show it, filter and sort by it. Forms say it in the bar of the workflow. */
export const stageField: SelectField = {
  name,
  type: 'select',
  label: 'Tình trạng',
  options: stages.map((value) => ({ value, label: stageNames[value] })),
  index: true,
  access: { create: () => false, update: () => false },
  ...comparedAs('nothing'),
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: {
      Field: '/writing/workflow/screens/WorkflowBar.tsx#Nothing',
    },
  },
};

/** The status Payload tells of a document in lists, in its own words: the stage says it better. */
export const payloadsStatus: SelectField = {
  name: '_status',
  type: 'select',
  options: [],
  ...comparedAs('nothing'),
  admin: { disableListColumn: true, disableListFilter: true },
};

/** Each save says what stage it leads to: one write, however many documents. */
export const savesStage: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const of = collection.slug;
  const kind = kindOf(of);
  if (!kind) return data;
  if (data['_status'] === 'published') return { ...data, [name]: 'live' };
  if (operation === 'create') return { ...data, [name]: 'draft' };
  const id = String(originalDoc.id);
  const row = await rowBeside(originalDoc as TypeWithID, of, req);
  const live = row && Reflect.get(row, '_status') === 'published' ? row : null;
  const hash = contentHashAfter(kind, originalDoc as TypeWithID, data);
  const entry = await readEntry(req.payload, of, id, req);
  return { ...data, [name]: stageOf(hash, live && contentHash(kind, live), entry) };
};

/** After something else than a save moved a document on: lists say so, and nothing else changes. */
export async function keepStage(
  payload: Payload,
  of: CollectionSlug,
  id: string,
  req: Within = {},
): Promise<void> {
  const standing = await readStanding(payload, of, id, req);
  if (!standing || standing.newest[name] === standing.stage) return;
  await writeNewestVersion(payload, of, id, () => ({ [name]: standing.stage }), req);
}

/**
 * Gives a stage to what was saved before lists showed one.
 * @returns how many documents got one
 */
export async function fillStages(payload: Payload): Promise<number> {
  let count = 0;
  for (const { slug, versions } of payload.config.collections) {
    if (!versions?.drafts || !kindOf(slug)) continue;
    const { docs } = await payload.db.findVersions<TypeWithID>({
      collection: slug,
      where: { and: [{ latest: { equals: true } }, { 'version.stage': { exists: false } }] },
      limit: 0,
      pagination: false,
      select: { parent: true },
    });
    for (const { parent } of docs) await keepStage(payload, slug, String(parent));
    count += docs.length;
  }
  return count;
}
