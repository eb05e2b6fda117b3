import * as migration_20261125_233027_initial from './20261125_233027_initial.ts';

export const migrations = [
  {
    up: migration_20261125_233027_initial.up,
    down: migration_20261125_233027_initial.down,
    name: '20261125_233027_initial'
  },
];
