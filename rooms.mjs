/**
 * Rooms and their imports: a rule (`lint-rules.mjs`) forbids everything else, `docs/architecture.md` says
 * what lies where.
 */
import path from 'node:path';

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

/** Rooms that run in Node and in browsers alike: `zod` is all they may take from outside. */
const zodOnly = ['content', 'env'];

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

/** A room with all rooms in it. */
const wholeOf = (room) => [
  room,
  ...Object.keys(subRooms[room] ?? {}).map((inner) => `${room}/${inner}`),
];

/** Room → all that it may import, itself included. */
const allowed = new Map(
  Object.entries(mayImport).flatMap(([room, others]) => {
    const outside = others.flatMap(wholeOf);
    return [
      [room, [...wholeOf(room), ...outside]],
      ...Object.entries(subRooms[room] ?? {}).map(([inner, beside]) => [
        `${room}/${inner}`,
        [
          ...[inner, ...beside].map((each) => (each === '.' ? room : `${room}/${each}`)),
          ...outside,
        ],
      ]),
    ];
  }),
);

const innermostFirst = [...allowed.keys()].toSorted((one, other) => other.length - one.length);

/** The innermost room that holds a file. */
const roomOf = (file) => innermostFirst.find((room) => file.startsWith(`${room}/`));

/** Files that the inner rooms of a room may import whatever the table says. */
const open = [
  ...Object.entries(shared).flatMap(([room, files]) =>
    files.map((file) => ({ room, file: `${room}/${file}` })),
  ),
  // The config that the CMS is opened with.
  { room: 'publisher', file: 'cms/payload.config.ts' },
];

const isPackage = (source) =>
  !source.startsWith('.') && !source.startsWith('node:') && source !== '@payload-config';

/** Finds the file that is meant; Astro adds what it wants of it behind a `?`. */
const fileOf = (from, source) =>
  source === '@payload-config'
    ? 'cms/payload.config.ts'
    : path.posix.join(path.posix.dirname(from), source.split('?')[0]);

/**
 * Tells why a file may not import something, if so.
 * @param {string} from the file, from the root of the repository
 * @param {string} source as it is written in the import
 */
export function whyForbidden(from, source) {
  const room = roomOf(from);
  if (!room) return undefined;
  if (isPackage(source))
    return zodOnly.includes(room) && source !== 'zod'
      ? 'This room runs in Node and in browsers alike: take zod or write it here.'
      : undefined;
  const to = fileOf(from, source);
  const other = roomOf(to);
  if (!other || allowed.get(room).includes(other)) return undefined;
  if (open.some((each) => each.file === to && wholeOf(each.room).includes(room))) return undefined;
  return `${room} may not import ${other}: see mayImport and subRooms in rooms.mjs. Move the shared part to where both may look, or pass it in.`;
}
