import * as astroParser from 'astro-eslint-parser';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which room may import which: the table of docs/architecture.md. */
const mayImport = {
  content: [],
  search: ['content'],
  look: ['content'],
  env: [],
  cms: ['content', 'look', 'env'],
  publisher: [
    'content',
    'search',
    'env',
    'cms/audit',
    'cms/export',
    'cms/installation',
    'cms/nightly',
    'cms/publication',
    'cms/uploads',
  ],
  site: ['content', 'search', 'look'],
  'site/pages/kiosk': ['content', 'search', 'look', 'kiosk', 'site'],
  kiosk: ['content', 'search', 'look'],
  ops: ['content', 'env', 'cms/limits', 'cms/mail', 'cms/object-store'],
  tests: [
    'content',
    'search',
    'look',
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
const shared = {
  cms: ['data-folder.ts', 'menu.ts', 'payload-types.ts'],
  kiosk: ['words.ts'],
  search: ['weights.ts', 'fitted.ts'],
};

/**
 * Which room inside a room may import which, besides what the whole may import. Rooms of the CMS that
 * are not listed (collections, endpoints, components …) stand above these and import any of them. Also
 * keeps circles through Astro files away, which dependency-cruiser does not see.
 */
const subRooms = {
  cms: {
    errors: [],
    spreadsheet: ['errors'],
    limits: ['database'],
    access: ['errors'],
    installation: [],
    database: ['errors', 'installation'],
    mail: ['errors'],
    'object-store': [],
    uploads: ['database', 'errors', 'object-store'],
    server: ['limits'],
    editing: ['access', 'errors'],
    'sign-in': ['access', 'audit', 'database', 'editing', 'errors', 'limits'],
    audit: ['access', 'database', 'errors', 'fields', 'limits', 'spreadsheet'],
    hooks: ['access', 'errors'],
    fields: ['access', 'errors', 'hooks'],
    editor: ['fields'],
    publication: ['access', 'database', 'errors', 'installation'],
    removal: ['access', 'audit', 'errors', 'editor', 'limits', 'publication'],
    writing: [],
    globals: [
      'access',
      'audit',
      'database',
      'errors',
      'fields',
      'hooks',
      'publication',
      'sign-in',
      'writing',
    ],
    retention: ['audit', 'database', 'feedback', 'globals', 'removal'],
    machines: ['access', 'database', 'errors', 'globals'],
    export: ['database', 'globals', 'installation', 'machines', 'publication', 'uploads'],
    examine: ['access', 'export', 'globals', 'hooks', 'writing'],
    feedback: [
      'access',
      'database',
      'errors',
      'examine',
      'export',
      'fields',
      'publication',
      'removal',
    ],
    printed: ['export'],
    consent: ['access', 'audit', 'database', 'errors', 'export', 'printed'],
    nightly: [
      'audit',
      'consent',
      'database',
      'examine',
      'feedback',
      'mail',
      'retention',
      'writing',
    ],
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
const allowedImports = Object.entries(mayImport).flatMap(([room, others]) => {
  const outside = others.flatMap(wholeOf);
  return [
    [room, [...wholeOf(room), ...outside]],
    ...Object.entries(subRooms[room] ?? {}).map(([inner, beside]) => [
      `${room}/${inner}`,
      [...[inner, ...beside].map((each) => `${room}/${each}`), ...outside],
    ]),
  ];
});

/** Rooms that run everywhere: `zod` is all they may take from outside. */
const zodOnly = ['content', 'env'];

/** The innermost that holds a file is its room. */
const rooms = allowedImports
  .map(([room]) => ({ type: room, pattern: room, partialMatch: false }))
  .toSorted((one, other) => other.type.length - one.type.length);

export default defineConfig(
  globalIgnores([
    'build/',
    'data/',
    'cms/.next/',
    'cms/migrations/',
    'cms/payload-types.ts',
    'cms/next-env.d.ts',
    'cms/app/(payload)/admin/importMap.js',
    '.astro/',
    'test-results/',
    'playwright-report/',
  ]),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parser: astroParser, parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y-x': a11y, 'react-hooks': reactHooks },
    rules: { ...a11y.configs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['**/*.{ts,tsx,astro,mjs}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': rooms,
      'boundaries/files': [
        { category: 'payload-config', pattern: 'cms/payload.config.ts' },
        ...Object.entries(shared).map(([room, files]) => ({
          category: `${room}-shared`,
          pattern: files.map((file) => `${room}/${file}`),
        })),
      ],
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            '{{from.element.types}} may not import {{to.element.types}}: see mayImport and subRooms in eslint.config.mjs. Move the shared part to where both may look, or pass it in.',
          policies: [
            ...allowedImports.map(([room, allowed]) => ({
              from: { element: { type: room } },
              allow: { to: { element: { types: { anyOf: allowed } } } },
            })),
            ...Object.keys(shared).map((room) => ({
              from: { element: { types: { anyOf: wholeOf(room) } } },
              allow: { to: { file: { categories: `${room}-shared` } } },
            })),
            {
              from: { element: { types: { anyOf: wholeOf('publisher') } } },
              allow: { to: { file: { categories: 'payload-config' } } },
            },
          ],
        },
      ],
    },
  },
  {
    files: ['cms/**/*.{ts,tsx}', 'publisher/**/*.ts', 'ops/**/*.ts'],
    ignores: ['cms/database/write-part.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(update(One|Many|Version|Global|GlobalVersion)|upsert)$/]' +
            ':matches([callee.object.property.name="db"], [callee.object.name=/^(db|adapter|database)$/])',
          message:
            'An adapter clears what it is not given: write with cms/database/write-part.ts (writePart, writeIf, writeInAll, writeVersionPart, writeGlobalPart), which leaves it as it is.',
        },
      ],
    },
  },
  {
    files: zodOnly.map((room) => `${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!node:|zod$|\\.)',
              message: 'This room runs in Node and in browsers alike: take zod or write it here.',
            },
          ],
        },
      ],
    },
  },
);
