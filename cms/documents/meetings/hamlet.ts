import type { PayloadRequest, RelationshipField, RelationshipFieldSingleValidation } from 'payload';
import { idOf } from '../../base/access/roles.ts';

/**
 * Refuses a hamlet of another commune, when a meeting is sent: a draft may still say one thing and then the
 * other.
 */
const liesInCommune: RelationshipFieldSingleValidation = async (value, { data, req }) => {
  const hamlet = idOf(value);
  const commune = idOf((data as { commune?: unknown }).commune);
  if (!hamlet || !commune) return true;
  const found = await read(req, 'hamlets', hamlet);
  if (!found) return 'Ấp, khóm này không còn. Chọn lại ấp, khóm.';
  if (idOf(found.commune) === commune) return true;
  const home = await read(req, 'communes', commune);
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
    return commune ? { commune: { equals: commune } } : true;
  },
  validate: liesInCommune,
  admin: { description: 'Để trống khi mở cho cả xã, phường.' },
};

interface Place {
  name: string;
  commune?: unknown;
}

async function read(
  req: PayloadRequest,
  collection: 'hamlets' | 'communes',
  id: string,
): Promise<Place | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
}
