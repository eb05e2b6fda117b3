import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds until a server has to answer. */
const patience = 120_000;

/** A server that runs until it is stopped. */
export interface Serving extends AsyncDisposable {
  url: string;
}

/**
 * Starts a server and resolves when it answers.
 * @param args of Node
 * @throws {Error} with what it said, when it ends before or does not answer
 */
export async function serve(
  args: string[],
  port: number,
  variables: Record<string, string>,
): Promise<Serving> {
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, args, {
    env: { ...process.env, ...variables, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
  const late = Date.now() + patience;
  while (!(await answers(url))) {
    const isLate = Date.now() > late;
    if (isLate) server.kill('SIGKILL');
    if (isLate || server.exitCode !== null) throw new Error(`A server does not answer:\n${told}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, [Symbol.asyncDispose]: () => stop(server) };
}

/** The first page asks for all that is loaded late. */
async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/admin/login`).catch(() => undefined);
  return answer?.ok ?? false;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
