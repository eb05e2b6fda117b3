import * as astroParser from 'astro-eslint-parser';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { mayImport, shared, subRooms } from './rooms.mjs';

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
      [...[inner, ...beside].map((each) => (each === '.' ? room : `${room}/${each}`)), ...outside],
    ]),
  ];
});

/** Rooms that run everywhere: `zod` is all they may take from outside. */
const zodOnly = ['content', 'env'];

/** The innermost that holds a file is its room. */
const rooms = allowedImports
  .map(([room]) => ({ type: room, pattern: room, partialMatch: false }))
  .toSorted((one, other) => other.type.length - one.type.length);

const adapterWrites = {
  selector:
    'CallExpression[callee.property.name=/^(update(One|Many|Version|Global|GlobalVersion)|upsert)$/]' +
    ':matches([callee.object.property.name="db"], [callee.object.name=/^(db|adapter|database)$/])',
  message:
    'An adapter clears what it is not given: write with cms/storage/database/write-part.ts (writePart, writeIf, writeInAll, writeVersionPart, writeGlobalPart), which leaves it as it is.',
};

/** Payload's Local API does all for everybody unless it is told not to. */
const unsaidAccess = {
  selector:
    'CallExpression[callee.property.name=/^(find|findByID|findDistinct|findGlobal|findVersions|findVersionByID|findGlobalVersions|count|countVersions|create|update|updateGlobal|delete|duplicate|restoreVersion)$/]' +
    ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])' +
    ':not(:has(Property[key.name="overrideAccess"]))',
  message:
    'Where a request is answered, say overrideAccess: false with the user, or true where the right was asked before.',
};

/** Rights are asked of the one table (`cms/base/access/abilities.ts`). */
const askedRoles = [
  ...['left', 'right'].map(
    (side) =>
      `BinaryExpression[operator=/^[!=]==?$/]:matches([${side}.name="role"], [${side}.property.name="role"], [${side}.property.value="role"], [${side}.expression.property.name="role"], [${side}.expression.property.value="role"]):has(> Literal[value=/./])`,
  ),
  'Property[key.name="role"] > ObjectExpression > Property[key.name=/equals|in$/] > :matches(Literal, ArrayExpression > Literal)',
].map((selector) => ({
  selector,
  message: 'Ask for the ability: may, hasAbility, rolesThatMay of cms/base/access/abilities.ts.',
}));

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
    plugins: { 'jsx-a11y-x': a11y },
    rules: a11y.configs.recommended.rules,
  },
  {
    // Hooks stand in plain files, too.
    files: ['{cms,site,kiosk,look,practice,tally}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
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
            '{{from.element.types}} may not import {{to.element.types}}: see mayImport and subRooms in rooms.mjs. Move the shared part to where both may look, or pass it in.',
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
    ignores: ['cms/storage/database/write-part.ts'],
    rules: {
      'no-restricted-syntax': ['error', adapterWrites, ...askedRoles],
    },
  },
  {
    files: [
      'cms/**/*endpoint*.ts',
      'cms/web/endpoints/**/*.ts',
      'cms/{app,*/**/screens}/**/*.ts',
      'cms/**/*.tsx',
    ],
    rules: { 'no-restricted-syntax': ['error', adapterWrites, unsaidAccess, ...askedRoles] },
  },
  {
    files: [
      '{content,search,look,practice,tally,env,cms,publisher,site,kiosk,ops}/**/*.{ts,tsx,mjs}',
    ],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['{content,search,look,practice,tally,cms,publisher,site,kiosk,ops}/**/*.{ts,tsx}'],
    // Next's own switch, and the one that it is started with.
    ignores: ['cms/instrumentation.ts', 'cms/commands/serve.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read it in env/, and hand on what you got.',
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
