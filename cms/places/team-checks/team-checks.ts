import type { CollectionConfig } from 'payload';
import { keptByTheSystem, readInOwnCommune } from '../../base/access/access.ts';
import { idField } from '../../base/fields/id.ts';
import { text } from '../../base/fields/plain.ts';

/**
 * The last check that all of a team still holds, under the team's id. Apart from the team: a
 * check changes nothing of it, needs no approval and is not lost with a draft. Written by
 * `cms/places/directory/check.ts` only.
 */
export const teamChecks: CollectionConfig = {
  slug: 'team-checks',
  labels: { singular: 'Lần kiểm tra tổ', plural: 'Lần kiểm tra tổ' },
  admin: { hidden: true },
  access: { ...keptByTheSystem, ...readInOwnCommune('commune'), readVersions: () => false },
  lockDocuments: false,
  fields: [
    idField,
    text('commune', 'Xã, phường', true),
    text('checkedAt', 'Kiểm tra lúc'),
    text('checkedBy', 'Người kiểm tra'),
    text('previousAt', 'Lần trước lúc'),
    text('previousBy', 'Người kiểm tra lần trước'),
  ],
};
