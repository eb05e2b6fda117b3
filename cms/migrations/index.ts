import * as migration_20261124_162956_initial from './20261124_162956_initial.ts';
import * as migration_20261124_192653_machines from './20261124_192653_machines.ts';
import * as migration_20261124_194249_settings_checks from './20261124_194249_settings_checks.ts';
import * as migration_20261124_222058_closed_days from './20261124_222058_closed_days.ts';
import * as migration_20261125_202901_scrub from './20261125_202901_scrub.ts';
import * as migration_20261125_211015_trash from './20261125_211015_trash.ts';
import * as migration_20261125_212256_prepare_fields from './20261125_212256_prepare_fields.ts';
import * as migration_20261125_213842_doors from './20261125_213842_doors.ts';
import * as migration_20261125_215218_held_loss from './20261125_215218_held_loss.ts';

export const migrations = [
  {
    up: migration_20261124_162956_initial.up,
    down: migration_20261124_162956_initial.down,
    name: '20261124_162956_initial',
  },
  {
    up: migration_20261124_192653_machines.up,
    down: migration_20261124_192653_machines.down,
    name: '20261124_192653_machines',
  },
  {
    up: migration_20261124_194249_settings_checks.up,
    down: migration_20261124_194249_settings_checks.down,
    name: '20261124_194249_settings_checks',
  },
  {
    up: migration_20261124_222058_closed_days.up,
    down: migration_20261124_222058_closed_days.down,
    name: '20261124_222058_closed_days',
  },
  {
    up: migration_20261125_202901_scrub.up,
    down: migration_20261125_202901_scrub.down,
    name: '20261125_202901_scrub',
  },
  {
    up: migration_20261125_211015_trash.up,
    down: migration_20261125_211015_trash.down,
    name: '20261125_211015_trash',
  },
  {
    up: migration_20261125_212256_prepare_fields.up,
    down: migration_20261125_212256_prepare_fields.down,
    name: '20261125_212256_prepare_fields',
  },
  {
    up: migration_20261125_213842_doors.up,
    down: migration_20261125_213842_doors.down,
    name: '20261125_213842_doors',
  },
  {
    up: migration_20261125_215218_held_loss.up,
    down: migration_20261125_215218_held_loss.down,
    name: '20261125_215218_held_loss'
  },
];
