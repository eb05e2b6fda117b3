import { idOf, isHeldAtTheDoor, type Role, roles, type Visitor } from './roles.ts';

const writers = ['admin', 'editor', 'approver', 'commune'] as const;
const admins = ['admin'] as const;

/**
 * Abilities, and the roles that have them: who is not listed may not. Nothing else asks for a
 * role; what an official may is bounded to the own commune where it is asked (`communeOf`).
 */
const allowed = {
  /** Sees what staff sees. */
  enter: roles,
  /** Reads what lies in any commune, and how the whole province stands. */
  readProvince: ['admin', 'editor', 'approver', 'reader'],
  /** Writes for any commune, and moves to the trash. */
  writeProvince: ['admin', 'editor', 'approver'],
  /** Looks after the own commune, and no other. */
  keepOwnCommune: ['commune'],
  /** Writes drafts, and can look after a text. */
  write: writers,
  /** Says something beside a text. */
  comment: writers,
  /** Sees phones and consents, and keeps signed forms. */
  seePeople: writers,
  /** Reads what readers answered, and settles it. */
  answerReaders: writers,
  /** Says that a team is as it is written. */
  checkTeams: writers,
  /** Imports lists of hamlets and teams. */
  importLists: writers,
  /** Decides what the public sees: approves, publishes, takes off, goes back. */
  decide: ['admin', 'approver'],
  /** Approves the own text where nobody else could. */
  decideAlone: admins,
  /** Keeps the accounts of others. */
  keepAccounts: admins,
  /** Changes what holds accounts back: settings of safeguards and of what goes by itself. */
  keepSafeguards: admins,
  /** Deletes for good. */
  erase: admins,
  /** Deletes what others wrote beside a text. */
  cleanComments: admins,
  /** Finds, hands out and removes all that is kept of a person. */
  removePeople: admins,
  /** Reads who did what. */
  readAudit: admins,
  /** Sees how the backups stand. */
  seeBackups: admins,
  /** Deletes all that is flagged as a sample. */
  deleteSamples: admins,
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof allowed;

/** Tells whether a user may do something. It counts once the own login is in order. */
export function may(user: Visitor, ability: Ability): boolean {
  return !isHeldAtTheDoor(user) && hasAbility(user?.['role'], ability);
}

/** Tells whether a role may do something. */
export function hasAbility(role: unknown, ability: Ability): boolean {
  return rolesThatMay(ability).includes(role as Role);
}

/** The roles that may do something. */
export function rolesThatMay(ability: Ability): Role[] {
  return [...allowed[ability]];
}

/** Tells whether the user has any role at all; nobody else is let in. */
export const isStaff = (user: Visitor): boolean => may(user, 'enter');

/**
 * Tells whether the user writes for the whole province; a commune official writes for the own
 * commune.
 */
export const writesForProvince = (user: Visitor): boolean => may(user, 'writeProvince');

/** Tells whether the user decides what the public sees. */
export const mayPublish = (user: Visitor): boolean => may(user, 'decide');

/** Tells whether the user decides for others, so that the settings may ask for a second factor. */
export const needsSecondFactor = (user: Visitor): boolean => hasAbility(user?.['role'], 'decide');

/** Id of the commune that a commune official looks after. */
export function communeOf(user: Visitor): string | undefined {
  return may(user, 'keepOwnCommune') ? idOf(user?.['commune']) : undefined;
}
