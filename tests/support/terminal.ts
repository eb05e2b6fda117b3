import { spawn } from 'node:child_process';
import type { Told } from './command.ts';

/** The place where a line is typed. */
interface Typing {
  cwd?: string;
  env: NodeJS.ProcessEnv;
  /** A part of each question that is waited for, and what is typed then. */
  answers?: [question: string, answer: string][];
}

/** Types a line at a terminal of its own. @returns all that was shown there as `out` */
export async function typeAtTerminal(
  line: string,
  { answers = [], cwd, env }: Typing,
): Promise<Told> {
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    env: { ...env, TERM: 'dumb' },
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(cwd && { cwd }),
  });
  const left = [...answers];
  let [out, asked] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (said: string) => {
    out += said;
    asked += said;
    const [next] = left;
    if (!next || !asked.includes(next[0])) return;
    left.shift();
    asked = '';
    child.stdin.write(`${next[1]}\r`);
  });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('close', resolve);
  const code = await promise;
  return { code, out: out.replaceAll('\r', '').trim(), error: '' };
}
