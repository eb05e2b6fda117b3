import { type Role, roles } from '../../../cms/base/access/roles.ts';

/** The deeds that may be done with a document. */
export type Deed =
  | 'read'
  | 'read draft'
  | 'versions'
  | 'lock'
  | 'create'
  | 'draft'
  | 'update'
  | 'publish'
  | 'unpublish'
  | 'trash'
  | 'restore'
  | 'delete'
  | 'unlock';

/**
 * The deeds open to each role; whoever is not logged in does nothing. Where documents lie in
 * communes, a commune official does this in the own one and `elsewhere` in others.
 */
export type Row = Record<Role, Deed[]> & { elsewhere?: Deed[] };

const looking: Deed[] = ['read', 'read draft', 'versions'];
const drafting: Deed[] = [...looking, 'create', 'draft', 'lock'];
/** Nobody publishes but through the workflow. */
const editing: Deed[] = [...drafting, 'restore'];
/** The deeds of those who decide what the public sees: they also take off the site what is live. */
const deciding: Deed[] = [...editing, 'unpublish', 'trash'];

const forEditors: Row = {
  admin: [...deciding, 'delete'],
  editor: editing,
  approver: deciding,
  commune: looking,
  reader: looking,
};
const alsoDrafted: Row = { ...forEditors, commune: drafting, elsewhere: [] };

/** Units of the map: they are written, and once live not deleted by anybody. */
const lasting: Row = {
  ...forEditors,
  admin: [...editing, 'unpublish'],
  approver: [...editing, 'unpublish'],
};

const reading: Deed[] = ['read', 'versions'];
const list: Deed[] = [...reading, 'create', 'update', 'trash', 'restore', 'lock'];
/** Without drafts: what is saved is live. */
const systemList: Row = {
  admin: [...list, 'delete'],
  editor: reading,
  approver: list,
  commune: reading,
  reader: reading,
};

const all = (...deeds: Deed[]): Row =>
  Object.fromEntries(roles.map((role) => [role, deeds])) as Row;

/** The rights by collection, of who may do what: the one table of them. */
export const rights: Record<string, Row> = {
  guides: alsoDrafted,
  articles: forEditors,
  documents: forEditors,
  apps: forEditors,
  screens: forEditors,
  practices: forEditors,
  quizzes: forEditors,
  lessons: forEditors,
  courses: forEditors,
  topics: forEditors,
  hotlines: forEditors,
  terms: forEditors,
  notices: alsoDrafted,
  hamlets: alsoDrafted,
  teams: alsoDrafted,
  meetings: alsoDrafted,
  desks: alsoDrafted,
  communes: { ...lasting, commune: [...looking, 'draft', 'lock'], elsewhere: [] },
  'former-units': lasting,
  media: {
    admin: ['read', 'create', 'update', 'trash', 'restore', 'delete', 'lock'],
    editor: ['read', 'create', 'update', 'trash', 'restore', 'lock'],
    approver: ['read', 'create', 'update', 'trash', 'restore', 'lock'],
    commune: ['read', 'create'],
    reader: ['read'],
  },
  'consent-forms': {
    admin: ['read', 'create', 'update', 'delete', 'lock'],
    editor: ['read', 'create', 'update', 'lock'],
    approver: ['read', 'create', 'update', 'lock'],
    commune: ['read', 'create', 'update', 'lock'],
    reader: [],
    elsewhere: [],
  },
  redirects: systemList,
  synonyms: systemList,
  'best-bets': systemList,
  users: { ...all(), admin: ['read', 'create', 'update', 'delete', 'lock'] },
  gone: all('read'),
  publication: all(),
  workflows: all(),
  imports: all(),
  'import-rows': all(),
  'unit-changes': all(),
  'unit-change-rows': all(),
  'mass-deeds': all(),
  'mass-deed-rows': all(),
  'held-deeds': all(),
  'held-deed-rows': all(),
  'person-removals': { ...all(), admin: ['read'] },
  'person-removal-rows': all(),
  machines: all(),
  'machine-days': all(),
  'team-keys': all(),
  'team-sums': all(),
  'team-corrections': all(),
  'desk-devices': all(),
  'desk-calls': all(),
  'desk-today': all(),
  'reading-days': all(),
  'team-checks': { ...all('read'), elsewhere: [] },
  audit: { ...all(), admin: ['read'] },
  tries: all(),
  'preview-links': all(),
  'link-checks': all(),
  reminders: all(),
  sessions: all(),
  'password-links': all(),
  'second-factors': all(),
  'account-days': all(),
  'account-paces': all(),
  comments: all(),
  feedback: {
    admin: ['read', 'update', 'lock', 'delete'],
    editor: ['read', 'update', 'lock'],
    approver: ['read', 'update', 'lock'],
    commune: ['read', 'update', 'lock'],
    reader: [],
    elsewhere: [],
  },
  'payload-locked-documents': {
    admin: ['read', 'create', 'update', 'delete'],
    editor: ['read', 'create', 'update', 'delete'],
    approver: ['read', 'create', 'update', 'delete'],
    commune: ['read'],
    reader: ['read'],
  },
  'payload-preferences': all('create'),
  'payload-migrations': all(),
  'payload-kv': all(),
};

/** Somebody of a role, or an official of another commune. */
export type Poster = Role | 'elsewhere';

/**
 * Tells whether somebody may do something, by the table of rights; in the own commune, or
 * `elsewhere`, which is the same of what lies in no commune.
 */
export function may(poster: Poster, deed: Deed, collection: string): boolean {
  const row = rights[collection];
  const deeds = poster === 'elsewhere' ? (row?.elsewhere ?? row?.commune) : row?.[poster];
  return deeds?.includes(deed) === true;
}
