import * as astroParser from 'astro-eslint-parser';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which room may import which; the table of docs/architecture.md. */
const mayImport = {
  content: [],
  search: ['content'],
  look: [],
  env: [],
  'cms-export': ['content', 'look', 'env', 'cms'],
  cms: ['content', 'look', 'env', 'cms-export'],
  publisher: ['content', 'search', 'env', 'cms-export', 'cms-config'],
  'cms-config': ['content', 'look', 'env', 'cms', 'cms-export'],
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
    'cms-config',
    'cms-export',
    'publisher',
    'site',
    'kiosk',
    'ops',
  ],
};

const rooms = [
  { type: 'cms-export', pattern: 'cms/export/**/*', mode: 'full' },
  { type: 'cms-config', pattern: 'cms/payload.config.ts', mode: 'full' },
  { type: 'site-kiosk-page', pattern: 'site/pages/kiosk/**/*', mode: 'full' },
  ...['content', 'search', 'look', 'env', 'cms', 'publisher', 'site', 'kiosk', 'ops', 'tests'].map(
    (room) => ({ type: room, pattern: `${room}/**/*`, mode: 'full' }),
  ),
];

export default tseslint.config(
  {
    ignores: [
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
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
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
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message:
            '${file.type} may not import ${dependency.type}: see the table in docs/architecture.md; move the shared part into content/ or pass it in.',
          rules: Object.entries(mayImport).map(([from, allow]) => ({
            from,
            allow: [from, ...allow],
          })),
        },
      ],
    },
  },
);
