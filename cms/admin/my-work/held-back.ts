import type { CollectionSlug } from 'payload';
import { may } from '../../base/access/abilities.ts';
import { readPublication } from '../../publishing/publication/publication.ts';
import type { Source } from './source.ts';

/**
 * The parts of the own commune that are kept off the site, and why; the province reads it beside
 * the releases.
 */
export const heldBack: Source = {
  heading: 'Bị giữ lại, chưa lên trang',
  note: 'Sửa xong rồi gửi duyệt lại.',
  tone: 'do',
  read: async ({ payload, user }) => {
    if (!may(user, 'keepOwnCommune')) return [];
    const { heldBack: records } = await readPublication(payload);
    return records.map(({ kind, id, reasons, kept }) => ({
      collection: kind as CollectionSlug,
      id,
      line: [...reasons, ...(kept ? ['Trang còn giữ bản trước.'] : [])].join(' '),
    }));
  },
};
