import type {
  CollectionSlug,
  DataFromCollectionSlug,
  PayloadRequest,
  RelationshipField,
  RelationshipFieldSingleValidation,
} from 'payload';
import { idOf } from '../../base/access/roles.ts';

/**
 * Refuses a hamlet that is not live, has ended, or lies in another commune, when a meeting is sent: a draft
 * may still say one thing and then the other.
 */
const liesInCommune: RelationshipFieldSingleValidation = async (value, { data, req }) => {
  const hamlet = idOf(value);
  const commune = idOf((data as { commune?: unknown }).commune);
  if (!hamlet) return true;
  const found = await readLive(req, 'hamlets', hamlet);
  if (!found) return 'Ấp, khóm này chưa đăng hoặc không còn. Chọn ấp, khóm đang có trên trang.';
  const heir = idOf(found.replacedBy);
  if (heir) {
    const now = await readLive(req, 'hamlets', heir);
    return `${found.name} nay là ${now?.name ?? 'ấp, khóm khác'}. Chọn lại ấp, khóm.`;
  }
  if (!commune || idOf(found.commune) === commune) return true;
  const home = await readLive(req, 'communes', commune);
  return `${found.name} không thuộc ${home?.name ?? 'nơi đã chọn'}. Chọn lại ấp, khóm hoặc xã, phường.`;
};

/** The hamlet of a meeting. */
export const hamletField: RelationshipField = {
  name: 'hamlet',
  type: 'relationship',
  relationTo: 'hamlets',
  label: 'Ấp, khóm',
  index: true,
  hasMany: false,
  filterOptions: ({ data }) => {
    const commune = idOf((data as { commune?: unknown } | undefined)?.commune);
    const there = { replacedBy: { exists: false } };
    return commune ? { and: [there, { commune: { equals: commune } }] } : there;
  },
  validate: liesInCommune,
  admin: { description: 'Để trống khi mở cho cả xã, phường.' },
};

/** A document as the public knows it. */
async function readLive<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<DataFromCollectionSlug<Slug> | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] as DataFromCollectionSlug<Slug> | undefined;
}
