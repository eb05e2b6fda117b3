import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { handedOn } from '../../env/handed-on.ts';

/** The variables that a build needs. It is told no others, since it may write down what it is told. */
const needed =
  /^(?:PATH|HOME|(?:https?|no)_proxy|node_extra_ca_certs|npm_config_(?:registry|cache|userconfig|proxy|https_proxy|noproxy|cafile))$/i;

/** The environment of whoever makes a release, as far as a build needs it. */
export function passedOn(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(handedOn()).flatMap(([name, value]) =>
      needed.test(name) && value ? [[name, value]] : [],
    ),
  );
}

/**
 * Runs a tool; its output goes to the terminal.
 * @param own variables for it beside those that were passed on
 * @throws {Error} with one Vietnamese sentence when it fails
 */
export function demandTool(
  [tool = '', ...args]: string[],
  cwd: string,
  own: Record<string, string> = {},
): void {
  const passed = passedOn();
  const tools = path.join(cwd, 'node_modules', '.bin');
  const { error, signal, status } = spawnSync(tool, args, {
    cwd,
    env: {
      ...passed,
      ...own,
      PATH: [tools, passed['PATH']].join(path.delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      PAYLOAD_DISABLE_TELEMETRY: '1',
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error || status !== 0)
    throw new Error(
      `Lệnh “${[tool, ...args].join(' ')}” không xong (${error?.message ?? signal ?? `mã ${status}`}).`,
    );
}
