import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { invalid } from '../../base/errors/invalid.ts';
import { isTaken } from '../../base/hooks/is-taken.ts';

/** Commune and slug as one unique key, never empty: slugs are unique within a commune. */
export const keepsHamletKey: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const commune = idOf(data['commune'] ?? originalDoc?.commune);
  const slug: unknown = data['slug'] ?? originalDoc?.slug;
  data['key'] = commune ? `${commune}/${String(slug)}` : crypto.randomUUID();

  const own = originalDoc?.id ?? data['id'];
  if (await isTaken(req, 'hamlets', { field: 'key', value: data['key'], own })) {
    throw invalid(req, 'hamlets', {
      path: 'slug',
      label: 'Đường dẫn',
      message: `Xã, phường này đã có một ấp, khóm với đường dẫn “${String(slug)}”. Hãy sửa đường dẫn, ví dụ thêm tên cũ của xã.`,
    });
  }
  return data;
};
