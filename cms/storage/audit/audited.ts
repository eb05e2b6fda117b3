import { present } from '../../../content/present.ts';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
  TextField,
} from 'payload';
import { idOf } from '../../base/access/roles.ts';
import { unseen } from '../../base/fields/kept.ts';
import { changedFields } from './changed-fields.ts';
import type { AuditedDeed } from './deeds.ts';
import { auditCollection, type Happening, isToldElsewhere, record } from './record.ts';

/** The user who saved a version, in the version itself. */
const changedBy: TextField = {
  name: 'changedBy',
  type: 'text',
  label: 'Người lưu bản này',
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
  admin: unseen,
};

/**
 * Notes who creates, changes, trashes and deletes anything, whatever door it comes through; a plugin of
 * Payload. What nobody in particular does (seed, samples, commands, the clock) is noted where it is done.
 */
export const audited: Plugin = (config) =>
  present({
    ...config,
    collections: config.collections?.map(withAudit),
    globals: config.globals?.map(withGlobalAudit),
  });

function withAudit(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === auditCollection) return collection;
  const { fields, hooks = {} } = collection;
  const hasVersions = Boolean(collection.versions);
  return {
    ...collection,
    ...(hasVersions && { admin: withVersionsView(collection.admin ?? {}) }),
    fields: hasVersions ? [...fields, changedBy] : fields,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), ...(hasVersions ? [signs] : []), seesFields],
      afterChange: [...(hooks.afterChange ?? []), recordsChange],
      // Before: a database without transactions loses the entry in no crash.
      beforeDelete: [...(hooks.beforeDelete ?? []), recordsDeletion],
    },
  };
}

/** The list of versions says who saved each, a version what is different from another one. */
const versions = {
  edit: {
    versions: { Component: '/writing/versions/screens/VersionsView.tsx#VersionsView' },
    version: { Component: '/writing/versions/screens/VersionView.tsx#VersionView' },
  },
};

type Admin = CollectionConfig['admin'] | GlobalConfig['admin'];

function withVersionsView<Given extends NonNullable<Admin>>(admin: Given): Given {
  const { components } = admin;
  const { views } = components ?? {};
  const edit = { ...views?.edit, ...versions.edit };
  return { ...admin, components: { ...components, views: { ...views, edit } } };
}

function withGlobalAudit(global: GlobalConfig): GlobalConfig {
  const { fields, hooks = {} } = global;
  return {
    ...global,
    admin: withVersionsView(global.admin ?? {}),
    fields: [...fields, changedBy],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), signsGlobal],
      afterChange: [...(hooks.afterChange ?? []), recordsGlobal],
    },
  };
}

const signs: CollectionBeforeChangeHook = ({ data, req }) => signed(data, req);
const signsGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  seenOf(req).set(global.slug, changedFields(global.flattenedFields, originalDoc ?? {}, data));
  return signed(data, req);
};

function signed<Data extends object>(data: Data, { user }: PayloadRequest): Data {
  return { ...data, [changedBy.name]: user ? String(user.id) : null };
}

const seesFields: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data;
  const fields = changedFields(collection.flattenedFields, originalDoc, data);
  if (collection.auth && data['password']) fields.push('password');
  seenOf(req).set(`${collection.slug}/${originalDoc.id}`, fields);
  return data;
};

const recordsChange: CollectionAfterChangeHook = async (args) => {
  const { collection, doc, operation, req } = args;
  const key = `${collection.slug}/${doc.id}`;
  const fields = seenOf(req).get(key);
  seenOf(req).delete(key);
  if (!req.user || isToldElsewhere(req)) return doc;
  const { slug: of } = collection;
  const happening: Happening = { deed: 'create', by: req.user, of, document: String(doc.id) };
  if (operation === 'update') Object.assign(happening, present({ ...changeOf(args), fields }));
  else if (of === 'users') Object.assign(happening, present({ detail: move(undefined, doc.role) }));
  await record(req.payload, happening, req);
  return doc;
};

type Change = Parameters<CollectionAfterChangeHook>[0];

function changeOf({ collection, doc, previousDoc, req }: Change): {
  deed: AuditedDeed;
  detail?: string;
} {
  if (req.context['isRestoringVersion'] === true) return { deed: 'restore' };
  if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt))
    return { deed: doc.deletedAt ? 'trash' : 'untrash' };
  if (collection.slug !== 'users') return { deed: 'update' };
  const moves = [
    move(previousDoc.role, doc.role),
    move(idOf(previousDoc.commune), idOf(doc.commune)),
  ].filter((one) => one !== undefined);
  if (moves.length > 0) return { deed: 'role', detail: moves.join(', ') };
  return { deed: previousDoc.email === doc.email ? 'update' : 'email' };
}

function move(from: unknown, to: unknown): string | undefined {
  return (from ?? '') === (to ?? '') ? undefined : `${from ?? '–'} → ${to ?? '–'}`;
}

const recordsGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const fields = seenOf(req).get(global.slug);
  seenOf(req).delete(global.slug);
  if (!req.user || isToldElsewhere(req)) return doc;
  const happening = present({ deed: 'update' as const, by: req.user, of: global.slug, fields });
  await record(req.payload, happening, req);
  return doc;
};

const recordsDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user || isToldElsewhere(req)) return;
  const happening: Happening = { deed: 'delete', by: req.user, of: collection.slug };
  const detail = collection.slug === 'users' ? move(await roleOf(req, id), undefined) : undefined;
  await record(req.payload, present({ ...happening, document: String(id), detail }), req);
};

/** The role that goes with an account: nobody can look it up there any more. */
async function roleOf(req: PayloadRequest, id: number | string): Promise<unknown> {
  const where = { id: { equals: id } };
  const kept = await req.payload.db.findOne<{ id: string; role?: string }>({
    collection: 'users',
    where,
    select: { role: true },
    req,
  });
  return kept?.role;
}

/** Returns the fields that the writes of a request change, until they are written. */
function seenOf({ context }: PayloadRequest): Map<string, string[]> {
  context['auditFields'] ??= new Map<string, string[]>();
  return context['auditFields'] as Map<string, string[]>;
}
