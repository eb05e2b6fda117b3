import type { CollectionBeforeChangeHook, TextField } from 'payload';
import { idOf } from '../../access/roles.ts';
import { unseen } from '../../fields/kept.ts';

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
  const names: unknown[] = [data['name'] ?? originalDoc?.name, commune?.name];
  return { ...data, fullName: names.filter(Boolean).join(', ') };
};
