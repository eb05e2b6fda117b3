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
  look: [],
  env: [],
  cms: ['content', 'look', 'env', 'cms-export', 'cms-publication'],
  'cms-export': ['content', 'look', 'env', 'cms', 'cms-publication'],
  'cms-publication': ['content', 'env', 'cms'],
  publisher: ['content', 'search', 'env', 'cms-export', 'cms-publication'],
  site: ['content', 'search', 'look'],
  'site-kiosk-page': ['content', 'search', 'look', 'kiosk', 'site'],
  kiosk: ['content', 'search', 'look'],
  ops: ['content', 'env'],
  tests: [
    'content',
    'search',
    'look',
    'env',
    'cms',
    'cms-export',
    'cms-publication',
    'publisher',
    'site',
    'site-kiosk-page',
    'kiosk',
    'ops',
  ],
};

/** Which room of the kiosk may use which; what stands beside the rooms puts them together. */
const kioskMayImport = {
  machine: [],
  parts: ['machine'],
  keyboard: ['machine', 'parts'],
  idle: ['machine', 'parts'],
  session: ['keyboard'],
  counts: ['machine', 'session'],
  speech: ['session'],
  screens: ['machine', 'parts', 'keyboard', 'idle', 'session', 'counts'],
};

/** Rooms that run everywhere: `zod` is all they may take from outside. */
const zodOnly = ['content', 'env'];

const rooms = [
  { type: 'cms-export', pattern: 'cms/export', partialMatch: false },
  { type: 'cms-publication', pattern: 'cms/publication', partialMatch: false },
  { type: 'site-kiosk-page', pattern: 'site/pages/kiosk', partialMatch: false },
  ...['content', 'search', 'look', 'env', 'cms', 'publisher', 'site', 'kiosk', 'ops', 'tests'].map(
    (room) => ({ type: room, pattern: room, partialMatch: false }),
  ),
];

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
      'boundaries/files': [{ category: 'payload-config', pattern: 'cms/payload.config.ts' }],
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
            '{{from.element.types}} may not import {{to.element.types}}: see the table in docs/architecture.md. Move the shared part into content/, or pass it in.',
          policies: [
            ...Object.entries(mayImport).map(([room, allowed]) => ({
              from: { element: { type: room } },
              allow: { to: { element: { types: { anyOf: [room, ...allowed] } } } },
            })),
            {
              from: { element: { type: 'publisher' } },
              allow: { to: { file: { categories: 'payload-config' } } },
            },
          ],
        },
      ],
    },
  },
  ...Object.entries(kioskMayImport).map(([room, allowed]) => ({
    files: [`kiosk/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\./(?!\\.\\./|words\\.ts$|(?:${allowed.join('|') || '-'})/)`,
              message: `kiosk/${room}/ may use ${allowed.join(', ') || 'no other room'} and words.ts: see kioskMayImport.`,
            },
          ],
        },
      ],
    },
  })),
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
