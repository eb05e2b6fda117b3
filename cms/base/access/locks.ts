import { present } from '../../../content/present.ts';
import type {
  Access,
  CollectionAfterReadHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
  Plugin,
  TypeWithID,
} from 'payload';
import type { FullAccess } from './access.ts';
import { anyStaff, nobody } from './access.ts';
import { isStaff, writesForProvince } from './abilities.ts';
import { idOf, type Visitor } from './roles.ts';

/**
 * The collection where Payload notes who is editing what, so that two do not overwrite each other.
 */
export const locks = 'payload-locked-documents';

/** The time a form that nobody touches stays locked for others, in seconds. */
export const lockDuration = 180;

/** The content of a lock. */
interface Lock {
  document?: { relationTo: CollectionSlug; value: unknown } | null;
  globalSlug?: string | null;
  user?: { value?: unknown } | null;
}

/** Every form is locked for a short while only. */
export const shortLocks: Plugin = (config) =>
  present({
    ...config,
    collections: config.collections?.map((collection) => ({
      lockDocuments: { duration: lockDuration },
      ...collection,
    })),
    globals: config.globals?.map((global) => ({
      lockDocuments: { duration: lockDuration },
      ...global,
    })),
  });

/** Own locks; those who write for the province take over and release those of others, too. */
const ownOrPublisher: Access = ({ req: { user } }) => {
  if (writesForProvince(user)) return true;
  return isStaff(user) && user ? { 'user.value': { equals: user.id } } : false;
};

/** Ids of those of some documents, and settings (`settings` with their slug), that somebody else has open. */
export async function openAmong(
  payload: Payload,
  documents: { of: string; document: string }[],
  user: Visitor,
): Promise<Set<string>> {
  const since = new Date(Date.now() - lockDuration * 1000).toISOString();
  const { docs } = await payload.db.find<Lock>({
    collection: locks,
    where: { updatedAt: { greater_than: since } },
    limit: 0,
    pagination: false,
  });
  const held = docs
    .filter((lock) => idOf(lock.user?.value) !== String(user?.id))
    .map(({ document, globalSlug }) =>
      globalSlug ? `settings/${globalSlug}` : `${document?.relationTo}/${idOf(document?.value)}`,
    );
  const open = new Set(held);
  return new Set(
    documents.flatMap(({ of, document }) => (open.has(`${of}/${document}`) ? [document] : [])),
  );
}

/** The access to locks: those who may change a document may lock it. */
export const lockAccess: FullAccess = {
  create: ({ req, data }) => (data ? mayHold(req, data as Lock) : isStaff(req.user)),
  delete: ownOrPublisher,
  read: anyStaff,
  readVersions: nobody,
  update: ownOrPublisher,
};

/**
 * Says by name who is at work. Payload's screens show the e-mail, which only administrators may read,
 * and an id to everybody else.
 */
export const namesWhoEdits: CollectionAfterReadHook = async ({ doc, req }) => {
  const { user: holder } = doc as Lock;
  const id = idOf(holder?.value);
  if (!id || req.payloadAPI !== 'local' || !isStaff(req.user)) return doc as unknown;
  const user = await req.payload.db.findOne<{ id: string; name: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
  });
  const value = user ? { id, email: user.name } : id;
  return { ...(doc as object), user: { ...holder, value } };
};

/** A lock belongs to the user who made the request and stays with its document. */
export const isOwnLock: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (!req.user) return data;
  const user = { relationTo: req.user.collection, value: req.user.id };
  return operation === 'update' ? { user } : { ...data, user };
};

/** The admin writes locks past access control, even for readers: those are dropped. */
export function keepsLocksOfEditors(payload: Payload): void {
  const create = payload.db.create.bind(payload.db);
  payload.db.create = async (args) => {
    if (args.collection !== locks) return create(args);
    const lock = args.data as Lock;
    const where = { id: { equals: idOf(lock.user?.value) ?? '' } };
    const user = await payload.db.findOne<TypeWithID>({ collection: 'users', where });
    const holder = user && { ...user, collection: 'users' };
    return (await mayHold({ payload, user: holder as Visitor }, lock)) ? create(args) : {};
  };
}

type Asking = Pick<PayloadRequest, 'payload'> & { user: Visitor };

async function mayHold({ payload, user }: Asking, lock: Lock): Promise<boolean> {
  const req = { payload, user } as PayloadRequest;
  if (lock.globalSlug) {
    const global = payload.config.globals.find(({ slug }) => slug === lock.globalSlug);
    return Boolean(await global?.access.update?.({ req, data: {} }));
  }
  const { relationTo: collection, value } = lock.document ?? {};
  const config = collection && payload.collections[collection]?.config;
  const id = idOf(value);
  if (!collection || !config || !id) return false;
  const allowed = await config.access.update({ req, id: id as never, data: {} });
  if (typeof allowed === 'boolean') return allowed;
  const where = { and: [{ id: { equals: id } }, allowed] };
  return (await payload.db.count({ collection, where })).totalDocs > 0;
}
