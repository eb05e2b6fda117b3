import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { inOwnCommune, provinceWriters, type FullAccess } from '../base/access/access.ts';
import { may } from '../base/access/abilities.ts';
import { labelsOf } from '../base/labels.ts';
import { idField } from '../base/fields/id.ts';
import {
  commentsPanel,
  feedbackPanel,
  plannedPanel,
  readingsPanel,
  usedByPanel,
} from '../base/fields/panels.ts';
import { searchFields, unseen } from '../base/fields/kept.ts';
import { namesFaults } from '../writing/examine/names-faults.ts';
import type { Group } from '../base/menu.ts';
import { intoNfc } from '../base/hooks/nfc.ts';
import { keepsSearchText, searchesFolded } from '../base/hooks/search-text.ts';
import { guardsRemoval, trashIsNotLive } from '../safeguards/removal/guard.ts';
import { restoresAsDraft } from '../writing/workflow/restore.ts';
import type { DemandFinished } from '../writing/workflow/unfinished.ts';
import { workflowFields } from '../writing/workflow/fields.ts';
import type { CountsAlready } from '../writing/workflow/view.ts';
import { followsChanges, forgetsWorkflow, keepsAuthors } from '../writing/workflow/follow.ts';
import { publishesTheApproved, writesDrafts } from '../writing/workflow/guard.ts';
import { payloadsStatus, savesStage, stageField } from '../writing/workflow/listed-stage.ts';
import { forgetsComments } from '../writing/comments/comments.ts';
import { hasOwnPage } from '../publishing/publication/addresses.ts';
import { isPlanned } from '../places/units/planned-places.ts';
import {
  keepsLiveAddress,
  ringsWhenDeleted,
  ringsWhenLive,
} from '../publishing/publication/live.ts';

/** Kept by hooks. */
const keptFields: Field[] = [
  ...searchFields,
  {
    name: 'liveAddress',
    type: 'text',
    label: 'Địa chỉ đang đăng',
    hooks: { beforeDuplicate: [() => null] },
    admin: unseen,
  },
];

interface Published {
  slug: CollectionSlug;
  /** The name of its list. */
  plural: string;
  /** The section of the menu that it stands in. */
  group: Group;
  description: string;
  /** The field that is a document's title. */
  title: string;
  /** Further fields that the list is searched by. */
  searchedBy?: string[];
  columns: string[];
  access: FullAccess;
  fields: Field[];
  hooks?: CollectionConfig['hooks'];
  /** Refuses to send what is not finished, beside what its fields say. */
  demandFinished?: DemandFinished;
  /** The changes in a draft that count already, past all approval. */
  countsAlready?: CountsAlready;
  /** The field by which the list of a commune official shows the own commune only, though more may be read. */
  listsOwn?: string;
  /** True if documents may be duplicated. */
  duplicates?: boolean;
  /** True if no page shows its documents by themselves: then there is nothing to preview. */
  pageless?: boolean;
  /** True if a cell of its list is made of more than its own field: then whole documents are read for it. */
  drawsRows?: boolean;
}

/**
 * The empty component where Payload has a button or a word of its own for what the bar of the
 * workflow does.
 */
const nothing = '/writing/workflow/screens/WorkflowBar.tsx#Nothing';

/** Beside every form: what could be better in it. */
const writingPanel: Field = {
  name: 'writing',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/writing/examine/screens/WritingPanel.tsx#WritingPanel' },
  },
};

/** Above every form: what waits to be approved would change for readers. */
const waitingPanel: Field = {
  name: 'waiting',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/writing/workflow/screens/WaitingPanel.tsx#WaitingPanel' },
  },
};

/** Tells whether readers answer at its documents: on their pages, or at the machine of a desk. */
const isAnswered = (slug: CollectionSlug) => hasOwnPage(slug) || slug === 'desks';

/** Versions of one document that are kept. */
const versionsKept = 50;

/**
 * A collection that the public sees: drafts and versions, search in the list, the live address, the
 * doorbell. Hooks run in the order that they stand in.
 */
export function published({ title, hooks = {}, ...definition }: Published): CollectionConfig {
  return {
    slug: definition.slug,
    labels: labelsOf(definition.slug, definition.plural),
    admin: {
      group: definition.group,
      description: definition.description,
      useAsTitle: title,
      defaultColumns: [...definition.columns, 'stage', 'updatedAt'],
      listSearchableFields: ['searchText'],
      pagination: { defaultLimit: 25 },
      // A row is sent with what its columns show, not with all its texts.
      enableListViewSelectAPI: !definition.drawsRows,
      hidden: ({ user }) =>
        may(user, 'keepOwnCommune') && definition.access.update === provinceWriters,
      baseFilter: ({ req }) =>
        (definition.listsOwn && inOwnCommune(definition.listsOwn, req.user)) || null,
      hideAPIURL: true,
      components: {
        beforeListTable: [
          '/writing/list-filters/ListFilters.tsx#ListFilters',
          '/writing/saved-filters/SavedFilters.tsx#SavedFilters',
          '/writing/mass-deeds/screens/BulkBar.tsx#BulkBar',
        ],
        edit: {
          Status: nothing,
          SaveDraftButton: nothing,
          PublishButton: nothing,
          UnpublishButton: nothing,
          beforeDocumentControls: [
            '/writing/workflow/screens/WorkflowBar.tsx#WorkflowBar',
            ...(definition.pageless ? [] : ['/writing/preview/screens/Preview.tsx#Preview']),
            '/base/screens/form-address/FormOpensAt.tsx#FormOpensAt',
          ],
        },
      },
    },
    defaultSort: 'sortKey',
    disableDuplicate: !definition.duplicates,
    custom: {
      demandFinished: definition.demandFinished,
      countsAlready: definition.countsAlready,
    },
    access: definition.access,
    trash: true,
    versions: { maxPerDoc: versionsKept, drafts: { schedulePublish: false } },
    fields: [
      idField,
      waitingPanel,
      ...(isPlanned(definition.slug) ? [plannedPanel] : []),
      writingPanel,
      ...definition.fields,
      commentsPanel,
      ...(isAnswered(definition.slug) ? [readingsPanel, feedbackPanel] : []),
      usedByPanel,
      ...keptFields,
      ...workflowFields,
      stageField,
      payloadsStatus,
    ],
    endpoints: [restoresAsDraft],
    hooks: {
      ...hooks,
      beforeOperation: [writesDrafts, guardsRemoval, searchesFolded(title)],
      beforeValidate: [intoNfc, ...(hooks.beforeValidate ?? [])],
      beforeChange: [
        trashIsNotLive,
        ...(hooks.beforeChange ?? []),
        keepsSearchText(title, definition.searchedBy),
        keepsLiveAddress,
        keepsAuthors,
        savesStage,
        publishesTheApproved,
      ],
      afterChange: [...(hooks.afterChange ?? []), followsChanges, ringsWhenLive],
      afterOperation: [namesFaults],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        forgetsWorkflow,
        forgetsComments,
        ringsWhenDeleted,
      ],
    },
  };
}
