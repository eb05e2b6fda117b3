// `npm run version`: says which code lies here. `--note FOLDER` writes it into a copy without history.
import program from '../package.json' with { type: 'json' };
import { noteRevision, programName, revisionIn } from '../env/revision.ts';
import { readArguments, runCommand } from '../env/terminal.ts';
import { root } from './install.mjs';

await runCommand(async () => {
  const { note } = readArguments('npm run version', {
    options: { note: { type: 'string' } },
  }).values;
  const revision = revisionIn(root);
  if (note === undefined) console.log(`Ấp Số ${programName(program.version, revision)}`);
  else if (revision) noteRevision(note, revision);
});
