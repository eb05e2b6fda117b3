// An upgrade in a process of its own, which kills itself when it comes to a step, or before one of its
// changes of the disk.
//   drive.ts LINK upgrade|switch|back|finish [--from FOLDER] [--key KEY] [--older] [--kill-at STEP]
// [--kill-before NUMBER]
import { parseArgs } from 'node:util';
import { lookAtEnvironment } from '../../../../env/environment.ts';
import { mendOwn } from '../../../../ops/upgrade/own.ts';
import { Installation } from '../../../../ops/upgrade/upgrade.ts';
import { versionsOf } from '../../../../ops/upgrade/versions.ts';
import { dieBefore } from './disk-changes.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { positionals, values } = parseArgs({
  options: { from: text, key: text, older: flag, 'kill-at': text, 'kill-before': text },
  allowPositionals: true,
});
const [link = '', action] = positionals;
mendOwn(link, process.cwd());
const installation = new Installation(lookAtEnvironment(), {
  versions: versionsOf(link),
  patience: { whole: 60_000, silence: 30_000, deaths: 2 },
  onStep(step) {
    console.log(`[${step}]`);
    if (step === values['kill-at']) process.kill(process.pid, 'SIGKILL');
  },
});
const agree = async (plan: string) => {
  console.log(plan);
  return true;
};
const { from = '', key, older: isOlderFine = false } = values;
const wishes = { from, key, isOlderFine, withoutBackup: false };
if (values['kill-before']) dieBefore(Number(values['kill-before']));
try {
  if (action === 'switch') await installation.switchTo(values.from ?? '');
  if (action === 'upgrade') await installation.upgrade(wishes, agree);
  if (action === 'back') await installation.back(agree);
  if (action === 'finish' && installation.unfinished)
    await installation.finish(installation.unfinished);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
