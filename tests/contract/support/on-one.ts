import { isLong, isShort } from '../../support/long.ts';

/**
 * Test files that a short run makes on SQLite alone, with the reason why the database can't change what they
 * find: they read and write through Payload, in ways that other files ask of both databases. What sorts,
 * searches, must be the only one, is done at the same moment, killed or restored never stands here.
 */
export const onOne: Record<string, string> = {
  access: 'rights: `access-matrix` asks a third of all on both',
  branches: 'what a guide must have to ask first is said by its hooks',
  comments: 'who may say what of a document',
  'consent-forms': 'days and proofs are reckoned from one document',
  consent: 'a rule of one row',
  'directory-report': 'a page that is made of rows that were read',
  doors: 'addresses, before anything is asked of a database',
  'done-to-others': 'lines of the audit, which `audit` asks on both',
  'hand-out-pace': 'a pace: `pace` counts on both',
  'hand-over': 'one relation that is replaced, as `removal` does on both',
  'first-data': 'a file that only SQLite has',
  handouts: 'rules of one document',
  'import-first-look': 'a list is looked at, nothing is written; `import` writes on both',
  'import-remark': 'one text beside an import',
  'live-on-save': 'a hook of one document',
  'machine-view': 'what a machine tells is shown',
  meetings: 'days are reckoned from one document',
  'one-session': 'paces that `pace` counts on both, and what is answered',
  'open-checks': 'a page that is made of rows that were read',
  'own-password': 'what an account may do before; `login` counts on both',
  'personal-data': 'fields that are hidden from some',
  'planned-hour': 'an hour that is reckoned from who may decide',
  'preview-links': 'a token of one document',
  preview: 'what stands in a form is drawn; no row is written',
  'readings-report': 'a page that is made of rows that were read; `readings` keeps them on both',
  sessions: 'what is listed and ended of one account, as `login` begins it on both',
  'shared-folder': 'files in a folder',
  'single-decider': 'who may decide alone; `mass-take-off` and `mass-withdrawal` write on both',
  'single-form-posts': 'the posts of `form-posts`, of single documents',
  unrecorded: 'an order of rows that were read',
  uploads: 'files, which lie beside either database',
  writing: 'a text is looked at, nothing is written',
};

/** The files that MongoDB's stand-in leaves out: none in a long run. */
export const leftToSqlite = (): string[] =>
  isLong ? [] : Object.keys(onOne).map((name) => `tests/contract/${name}.test.ts`);

/**
 * The files that a short run makes on MongoDB's stand-in, since they ask what a database itself does, with a
 * lock, an index, a moment, a part of a document.
 */
export const inShort = [
  ...['healing', 'last-admin', 'list-rows', 'login', 'publishing'],
  ...['several-machines', 'transactions', 'write-part'],
];

/** The addresses of `inShort` in a short run; undefined in others, which make all. */
export const filesOnMongodb = (): string[] | undefined =>
  isShort ? inShort.map((name) => `tests/contract/${name}.test.ts`) : undefined;
