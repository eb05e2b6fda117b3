/** The checks that pass or fail as a whole, by name: commands that are run one after another. */
export const checks = {
  Types: [
    [
      ...[
        'node',
        'node_modules/typescript-native/bin/tsc',
        '--noEmit',
        '-p',
        '.',
        '--checkers',
        '1',
      ],
      ...['--incremental', '--tsBuildInfoFile', 'build/types.tsbuildinfo'],
    ],
  ],
  'Types of the site': [['astro', 'check', '--tsconfig', 'tsconfig.pages.json']],
  Lint: [
    ['oxlint', '--deny-warnings', '--report-unused-disable-directives'],
    ['eslint', '--max-warnings', '0', '**/*.astro'],
    [
      ...['depcruise', 'content', 'search', 'look', 'practice', 'tally', 'env', 'cms', 'publisher'],
      ...['site', 'kiosk', 'ops', 'tests'],
    ],
  ],
  Format: [
    ['oxfmt', '--check'],
    ['prettier', '--check', '**/*.astro'],
  ],
};

/** The commands that mend the format. */
export const fixes = [['oxfmt'], ['prettier', '--write', '--log-level=warn', '**/*.astro']];
