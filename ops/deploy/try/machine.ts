import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The end of a command. */
export interface Ended {
  status: number;
  /** The output, errors among it. */
  output: string;
}

const container = path.join(import.meta.dirname, 'container.sh');
const name = 'handbook';

/** A clean Debian, as `container.sh` makes it. */
export class Machine {
  /**
   * @param kept goes on with the one that was there before
   * @throws {Error} with what `container.sh` said when it does not boot
   */
  static start(kept = false): Machine {
    const machine = new Machine();
    if (!kept) machine.remove();
    const { status, stderr } = spawnSync(container, ['start', name], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Máy thử không mở được: ${stderr.trim()}`);
    return machine;
  }

  /**
   * Runs a script of bash on it as root, and shows what it says.
   * @param seconds after which it is ended
   */
  run(
    script: string,
    { input = '', seconds = 1800 }: { input?: string | Buffer; seconds?: number } = {},
  ): Promise<Ended> {
    const { promise, resolve, reject } = Promise.withResolvers<Ended>();
    const child = spawn(container, ['run', name, 'timeout', String(seconds), 'bash', '-c', script]);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
    child.stdin.end(input);
    return promise;
  }

  /** Switches it off; its disk goes with it. */
  remove(): void {
    spawnSync(container, ['remove', name]);
  }
}
