import { noteScript, type Program, programIn } from './versions.ts';
import { run, variablesFor } from './run.ts';
import type { Switching } from './switch.ts';

/**
 * Lets the version that is current now note in the audit who switched to it. One that is too old to do
 * so is not asked; one that can't says why, and stays current.
 */
export async function noteSwitch(
  { env, owner }: Pick<Switching, 'env' | 'owner'>,
  deed: 'upgrade' | 'upgradeBack',
  from: string,
  to: string,
): Promise<void> {
  const [before, now] = [programIn(from), programIn(to)];
  if (!now?.notesSwitch) return;
  const detail = `${nameOf(before)} → ${nameOf(now)}`;
  const code = await run(['npm', 'run', '--silent', noteScript, '--', deed, detail], {
    cwd: to,
    env: variablesFor(to, env),
    ...owner,
  });
  if (code !== 0) console.log('Việc này chưa ghi được vào Nhật ký của hệ quản trị.');
}

const nameOf = (program: Program | undefined) => program?.name ?? 'không rõ';
