import type { Access, CollectionConfig, FieldAccess } from 'payload';
import {
  type Ability,
  communeOf,
  isStaff,
  may,
  mayPublish,
  writesForProvince,
} from './abilities.ts';

/** Every access function of a collection, so that nothing is left to a default. */
export type FullAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'delete' | 'read' | 'readVersions' | 'update'
  >
>;

export const nobody: Access = () => false;
export const anyStaff: Access = ({ req }) => isStaff(req.user);
export const provinceWriters: Access = ({ req }) => writesForProvince(req.user);
export const publishers: Access = ({ req }) => mayPublish(req.user);
/** Those who may do something. */
export const whoMay =
  (ability: Ability): Access =>
  ({ req }) =>
    may(req.user, ability);

/** A field that only those who write for the province may change. */
export const fieldForProvince: FieldAccess = ({ req }) => writesForProvince(req.user);
/** A field that only those may change who may do something. */
export const fieldForWhoMay =
  (ability: Ability): FieldAccess =>
  ({ req }) =>
    may(req.user, ability);

/** A field about a person: for those who keep the record, not for those who only look. */
export const fieldForKeepers: FieldAccess = ({ req }) => may(req.user, 'seePeople');

/** Those who write for the province move it to the trash, administrators delete it for good. */
export const trashedByProvince: Access = ({ req, data }) =>
  may(req.user, 'erase') || (writesForProvince(req.user) && Boolean(data?.deletedAt));

/** Those who write for the province write it, all staff reads it. */
export const writtenByProvince: FullAccess = {
  create: provinceWriters,
  delete: trashedByProvince,
  read: anyStaff,
  readVersions: anyStaff,
  update: provinceWriters,
};

/** Those who may publish move it to the trash, administrators delete it for good. */
const trashedByPublishers: Access = ({ req, data }) =>
  may(req.user, 'erase') || (mayPublish(req.user) && Boolean(data?.deletedAt));

/**
 * The access to what is live as soon as it is saved: those who may publish write it, all staff
 * reads it.
 */
export const writtenByPublishers: FullAccess = {
  create: publishers,
  delete: trashedByPublishers,
  read: anyStaff,
  readVersions: anyStaff,
  update: publishers,
};

/** Kept by the system itself; shown to staff, written by nobody. */
export const keptByTheSystem: FullAccess = {
  create: nobody,
  delete: nobody,
  read: anyStaff,
  readVersions: nobody,
  update: nobody,
};

/** Reached by the system's own code only. */
export const keptFromAll: FullAccess = {
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
};

/**
 * All staff reads it, a commune official what lies in the own commune.
 * @param field where a document says its commune
 * @param inVersions the same of a version
 */
export function readInOwnCommune(
  field: string,
  inVersions = `version.${field}`,
): Pick<FullAccess, 'read' | 'readVersions'> {
  const reading =
    (place: string): Access =>
    ({ req }) =>
      may(req.user, 'readProvince') || inOwnCommune(place, req.user);
  return { read: reading(field), readVersions: reading(inVersions) };
}

/**
 * Those who write for the province write it; a commune official reads and drafts changes where `field` is the
 * own commune. Whether a new document really lies there is checked when it is saved (`staysInOwnCommune`).
 */
export function alsoDraftedByOwnCommune(field: string): FullAccess {
  return {
    ...writtenByProvince,
    ...readInOwnCommune(field),
    delete: (args) => trashedByProvince(args) || trashedInOwnCommune(field, args),
    create: ({ req, data }) =>
      writesForProvince(req.user) ||
      (data?._status !== 'published' && communeOf(req.user) !== undefined),
    update: ({ req, data }) =>
      writesForProvince(req.user) ||
      (data?._status !== 'published' && inOwnCommune(field, req.user)),
  };
}

/** Lets an official throw away there a draft that is all theirs: the workflow demands that it is. */
const trashedInOwnCommune = (field: string, { req, data }: Parameters<Access>[0]) =>
  Boolean(data?.deletedAt) && inOwnCommune(field, req.user);

/** A condition that holds in the commune that the user looks after; false for anybody else. */
export function inOwnCommune(field: string, user: Parameters<typeof communeOf>[0]) {
  const commune = communeOf(user);
  return commune ? { [field]: { equals: commune } } : false;
}
