import { configDefaults, defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

/** What is slow and proves something rare: `npm test` leaves it to the whole run. */
const slow = process.env['TESTS_SHORT'] === '1' ? ['**/*.slow.test.ts'] : [];

/** The time to wait for what comes by and by: as long as a busy machine may take. */
const expect = { poll: { timeout: 20_000 } };

/**
 * Payload makes many objects that are soon forgotten: with more room for the young, fewer are moved. Its
 * modules are found faster.
 */
const execArgv = ['--max-semi-space-size=64', '--import=./tests/support/quick-imports.mjs'];

/**
 * Node runs the code itself, as it does for who runs it: Vite would make it anew for each run, and what Node
 * has compiled is kept beside the packages. Nothing here replaces a module.
 */
const experimental = { viteModuleRunner: false, nodeLoader: false };

/**
 * Packages are what they are for who runs the code. Vite asks for what is made for developers, which checks
 * each step of reading Markdown.
 */
const plugins: Plugin[] = [
  {
    name: 'packages-as-used',
    configResolved: ({ ssr }) => {
      ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
    },
  },
];

/**
 * What an installation does, on one database. All of it is made on SQLite; what a database itself can change,
 * by its locks, order, searches or kills, lies in `both` and is made on MongoDB, too.
 */
const contract = (name: string, globalSetup: string, include: string) => ({
  plugins,
  test: {
    name,
    expect,
    include: [include],
    exclude: [...configDefaults.exclude, ...slow],
    globalSetup,
    setupFiles: './tests/contract/support/hash-once.ts',
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    execArgv,
    experimental,
    // Payload is imported once, not for each of the files: they share a process, no database.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          expect,
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...slow],
          // Nothing here replaces a module: files can share a worker, and what each imports, which
          // spares a third of the time on the processor. What a test spies on is given back.
          isolate: false,
          execArgv,
          restoreMocks: true,
          // Some make whole releases: on a machine that is busy they take longer than five seconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      contract('contract', './tests/contract/support/sqlite.ts', 'tests/contract/**/*.test.ts'),
      contract(
        'contract-mongodb',
        './tests/contract/support/mongodb.ts',
        'tests/contract/both/**/*.test.ts',
      ),
      {
        plugins,
        test: {
          name: 'serving',
          expect,
          include: ['tests/serving/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...slow],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'site',
          expect,
          include: ['tests/site/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...slow],
          // Files share a worker and its browser, and what each imports; Node runs them itself.
          isolate: false,
          execArgv,
          experimental,
          globalSetup: './tests/site/support/setup.ts',
          // Browsers on a busy machine, as in the journeys: what passes only when tried again is named.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        plugins,
        test: {
          name: 'crash',
          expect,
          include: ['tests/crash/**/*.test.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
