// `npm run check`: types, lint and format, all of them. With names (`npm run check -- Lint`) those alone, with
// `--fix` the format is mended first.
import { spawnSync } from 'node:child_process';
import { checks, fixes } from './checks.mjs';

const [isFixing, names] = [
  process.argv.includes('--fix'),
  process.argv.slice(2).filter((word) => word !== '--fix'),
];
const unknown = names.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(
    `No check is named ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`,
  );
  process.exit(1);
}
if (isFixing) for (const command of fixes) run(command);
const wanted = names.length > 0 ? names : Object.keys(checks);
const failed = wanted.filter((name) => !checks[name].every(run));
if (failed.length > 0) console.error(`\nNot sound: ${failed.join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);

function run([command, ...args]) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
