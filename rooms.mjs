/**
 * Rooms and their imports: `eslint.config.mjs` forbids everything else, `docs/architecture.md` says
 * what lies where.
 */

/** The wings of the CMS, lowest first: each may import those that are listed with it. */
const wings = {
  base: [],
  storage: ['base'],
  publishing: ['base', 'storage'],
  safeguards: ['base', 'storage', 'publishing'],
  accounts: ['base', 'storage', 'safeguards'],
  writing: ['base', 'storage', 'publishing', 'safeguards'],
  desks: ['base', 'storage', 'publishing', 'safeguards'],
  people: ['base', 'storage', 'publishing', 'safeguards', 'writing'],
  places: ['base', 'storage', 'publishing', 'safeguards', 'writing', 'desks', 'people'],
  documents: [
    'base',
    'storage',
    'publishing',
    'safeguards',
    'writing',
    'desks',
    'people',
    'places',
  ],
  keeping: ['base', 'storage', 'publishing', 'writing', 'people', 'migrations'],
};

const allWings = Object.keys(wings);

/** The rooms that each room may import. */
export const mayImport = {
  content: [],
  search: ['content'],
  look: ['content'],
  /** The telephone for practice: its rules, and the player that site and kiosk share. */
  practice: ['content', 'look'],
  /** The counting of members of teams, on their phones. */
  tally: ['content'],
  env: [],
  cms: ['content', 'look', 'practice', 'tally', 'env'],
  publisher: [
    'content',
    'practice',
    'search',
    'env',
    'cms/storage',
    'cms/publishing',
    'cms/keeping',
  ],
  site: ['content', 'search', 'look', 'practice', 'tally'],
  'site/pages/kiosk': ['content', 'search', 'look', 'practice', 'tally', 'kiosk', 'site'],
  kiosk: ['content', 'search', 'look', 'practice'],
  ops: ['content', 'search', 'env', 'cms/base', 'cms/storage', 'site/words'],
  tests: [
    'content',
    'search',
    'look',
    'practice',
    'tally',
    'env',
    'cms',
    'publisher',
    'site',
    'site/pages/kiosk',
    'kiosk',
    'ops',
  ],
};

/** Files beside the inner rooms that each of them may import; the other ones put the rooms together. */
export const shared = {
  cms: ['payload-types.ts'],
  kiosk: ['words.ts'],
  search: ['weights.ts', 'fitted.ts'],
};

/**
 * Rooms inside a room, with what each may import besides what the whole may; `.` are the files that
 * lie in the room itself. Also keeps circles through Astro files away, which dependency-cruiser does not
 * see.
 */
export const subRooms = {
  cms: {
    ...wings,
    migrations: [],
    admin: allWings,
    web: [...allWings, 'admin'],
    commands: [...allWings, 'migrations', 'web', '.'],
    app: ['base', 'writing', 'web', '.'],
  },
  kiosk: {
    machine: [],
    parts: ['machine'],
    keyboard: ['machine', 'parts'],
    idle: ['machine', 'parts'],
    session: ['keyboard'],
    counts: ['machine', 'session'],
    speech: ['session'],
    screens: ['machine', 'parts', 'keyboard', 'idle', 'session', 'counts'],
  },
  publisher: {
    files: [],
    releases: ['files'],
    offline: ['files'],
    make: ['files', 'offline'],
    round: ['files', 'releases', 'make'],
    watch: ['files', 'releases', 'make', 'round'],
    commands: ['releases', 'make', 'round', 'watch'],
  },
  search: {
    text: [],
    query: ['text'],
    entries: ['text'],
    match: ['text', 'query', 'entries'],
    rank: ['text', 'query', 'entries', 'match'],
    results: ['text', 'query', 'entries', 'rank'],
  },
  site: {
    boot: [],
    styles: [],
    'service-worker': [],
    names: [],
    words: ['names'],
    browser: ['words'],
    'page-data': ['names', 'words'],
    files: ['page-data'],
    components: ['page-data', 'words'],
    layouts: ['components', 'page-data', 'words', 'boot', 'styles'],
    features: ['names', 'words', 'browser', 'page-data', 'components', 'service-worker', 'styles'],
    pages: ['page-data', 'layouts', 'features'],
  },
};
