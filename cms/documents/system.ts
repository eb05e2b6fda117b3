import type { CollectionBeforeChangeHook, CollectionConfig, CollectionSlug, Field } from 'payload';
import { writtenByPublishers } from '../base/access/access.ts';
import { labelsOf } from '../base/labels.ts';
import { idField } from '../base/fields/id.ts';
import { intoNfc } from '../base/hooks/nfc.ts';
import { mayPublish } from '../base/access/abilities.ts';
import { guardsRemoval, trashIsNotLive } from '../safeguards/removal/guard.ts';
import { ringsAlways } from '../publishing/publication/live.ts';
import { groups } from '../base/menu.ts';

interface SystemList {
  slug: CollectionSlug;
  /** The name of its list. */
  plural: string;
  description: string;
  title: string;
  columns: string[];
  fields: Field[];
  beforeChange?: CollectionBeforeChangeHook[];
}

/**
 * A short list without drafts, kept by those who may publish: what is saved is live, and what lies in the
 * trash is not.
 */
export function systemList({ fields, beforeChange = [], ...list }: SystemList): CollectionConfig {
  return {
    slug: list.slug,
    labels: labelsOf(list.slug, list.plural),
    admin: {
      group: groups.search,
      description: list.description,
      useAsTitle: list.title,
      defaultColumns: [...list.columns, 'updatedAt'],
      hidden: ({ user }) => !mayPublish(user),
      hideAPIURL: true,
      components: { beforeListTable: ['/writing/mass-deeds/screens/BulkBar.tsx#BulkBar'] },
    },
    disableDuplicate: true,
    access: writtenByPublishers,
    trash: true,
    versions: { maxPerDoc: 50 },
    fields: [idField, ...fields],
    hooks: {
      beforeOperation: [guardsRemoval],
      beforeValidate: [intoNfc],
      beforeChange: [trashIsNotLive, ...beforeChange],
      afterChange: [ringsAlways],
      afterDelete: [ringsAlways],
    },
  };
}
