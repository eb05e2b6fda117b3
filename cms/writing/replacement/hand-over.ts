import type {
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload';
import { record } from '../../storage/audit/record.ts';
import { writePart, writeVersionPart } from '../../storage/database/write-part.ts';
import { replaceInApproved } from './versions.ts';

type Row = TypeWithID & Record<string, unknown>;

/**
 * Gives to another account all that one looks after: texts, also in the trash, in every version and in what
 * was approved, and answers of readers. Nothing else of them changes.
 * @returns how many documents
 */
export async function handOver(req: PayloadRequest, from: string, to: string): Promise<number> {
  let count = 0;
  for (const { config } of Object.values(req.payload.collections))
    for (const field of keeperFields(config)) {
      count += await inRows(req, config.slug as CollectionSlug, { field, from, to });
      if (config.versions)
        await inVersions(req, config.slug as CollectionSlug, { field, from, to });
      if (config.versions?.drafts)
        await replaceInApproved(req, config, { collection: 'users', from, to });
    }
  const detail = `→ ${to}`;
  if (count > 0)
    await record(
      req.payload,
      { deed: 'replace', by: req.user, of: 'users', document: from, detail },
      req,
    );
  return count;
}

/** Fields that name an account; what belongs to Payload goes with the account by itself. */
const keeperFields = ({ slug, flattenedFields }: SanitizedCollectionConfig): string[] =>
  slug.startsWith('payload-')
    ? []
    : flattenedFields.flatMap((field) =>
        field.type === 'relationship' && field.relationTo === 'users' ? [field.name] : [],
      );

interface Change {
  field: string;
  from: string;
  to: string;
}

async function inRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  { field, from, to }: Change,
): Promise<number> {
  const where = { [field]: { equals: from } };
  const all = { collection, where, limit: 0, pagination: false, req };
  const { docs } = await req.payload.db.find<Row>(all);
  for (const { id, updatedAt } of docs)
    await writePart(req.payload, collection, String(id), { [field]: to, updatedAt }, req);
  return docs.length;
}

async function inVersions(
  req: PayloadRequest,
  collection: CollectionSlug,
  { field, from, to }: Change,
): Promise<void> {
  const where = { [`version.${field}`]: { equals: from } };
  const all = { collection, where, limit: 0, pagination: false, req };
  const { docs } = await req.payload.db.findVersions<Row>(all);
  for (const { id } of docs)
    await writeVersionPart(req.payload, collection, String(id), { version: { [field]: to } }, req);
}
