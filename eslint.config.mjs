/** Pages (`*.astro`) alone: everything else is linted by oxlint (`.oxlintrc.json`), which doesn't know them. */
import * as astroParser from 'astro-eslint-parser';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ours from './lint-rules.mjs';

export default defineConfig(
  globalIgnores(['build/', 'data/', '.astro/']),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parser: astroParser, parserOptions: { parser: tseslint.parser } },
  },
  {
    // Their scripts, too.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    plugins: { ours },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read it in env/, and hand on what you got.',
        },
      ],
      'ours/rooms': 'error',
    },
  },
);
