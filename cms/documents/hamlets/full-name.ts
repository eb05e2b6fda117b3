import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  TextField,
  TypeWithID,
} from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { writeNewestVersion } from '../../storage/database/newest-version.ts';
import { writePart } from '../../storage/database/write-part.ts';
import { unseen } from '../../base/fields/kept.ts';
import { searchedAs } from '../../base/hooks/search-text.ts';

/** Beside the full name, what the list of hamlets is searched by. */
export const alsoSearched = ['formerNames', 'slug', 'code'];

/** A hamlet with its commune, as pickers and titles say it: each commune has an “Ấp 1”. */
export const fullNameField: TextField = {
  name: 'fullName',
  type: 'text',
  label: 'Tên kèm xã, phường',
  admin: unseen,
};

/** Keeps the name with that of the commune. */
export const keepsFullName: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = idOf(data['commune'] ?? originalDoc?.commune);
  const commune = id
    ? await req.payload.db.findOne<{ id: string; name?: string }>({
        collection: 'communes',
        where: { id: { equals: id } },
        req,
      })
    : null;
  return { ...data, fullName: fullName(data['name'] ?? originalDoc?.name, commune?.name) };
};

/** A commune that goes live under another name takes its hamlets along: they say it in theirs. */
export const renamesHamlets: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc;
  const { id, name } = doc as { id: string; name: string };
  const { docs } = await req.payload.db.find<TypeWithID & Named>({
    collection: 'hamlets',
    where: { commune: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const hamlet of docs) await rename(req, hamlet, id, name);
  return doc;
};

type Named = Record<string, unknown>;

/** Straight to the database: nothing that the public reads of the hamlet changes. */
async function rename(
  req: PayloadRequest,
  hamlet: TypeWithID & Named,
  commune: string,
  communeName: string,
): Promise<void> {
  const { payload } = req;
  const id = String(hamlet.id);
  const change = (version: Named): Named | null => {
    const called = fullName(version['name'], communeName);
    if (idOf(version['commune']) !== commune || called === version['fullName']) return null;
    const named = { ...version, fullName: called };
    const field = (name: string) => Reflect.get(named, name) as unknown;
    return { fullName: called, ...searchedAs(field, 'fullName', alsoSearched) };
  };
  const data = change(hamlet);
  if (data) {
    const { updatedAt } = hamlet;
    await writePart(payload, 'hamlets', id, { ...data, updatedAt }, req);
  }
  await writeNewestVersion(payload, 'hamlets', id, change, req);
}

function fullName(...names: unknown[]): string {
  return names.filter(Boolean).join(', ');
}
