import * as migration_20261124_162956_initial from './20261124_162956_initial.ts';

export const migrations = [
  {
    up: migration_20261124_162956_initial.up,
    down: migration_20261124_162956_initial.down,
    name: '20261124_162956_initial'
  },
];
