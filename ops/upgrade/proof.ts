import { spawnSync } from 'node:child_process';
import { kindOf, kinds } from '../../content/kinds.ts';
import {
  installationAddress,
  installationState,
  type InstallationState,
} from '../../content/schema/installation-state.ts';
import { formatInstant } from '../../content/text/date.ts';
import { formatNumber } from '../../content/text/number.ts';
import { monitorWord } from '../../env/secret.ts';
import type { Answering } from './health.ts';
import { type Owner, variablesFor } from './run.ts';
import { programIn } from './versions.ts';

/** The version that says it, and the settings it has. */
export interface Asked {
  version: string;
  /** None of the installation's: then it finds its data as it would when it is started. */
  env: Partial<NodeJS.ProcessEnv>;
  owner: Owner;
}

/**
 * Asks a version whose data it would open, while nothing of it runs.
 * @returns nothing when it is too old to say so
 * @throws {Error} with one Vietnamese sentence when it can't
 */
export function stateBy({ env, owner, version }: Asked): InstallationState | undefined {
  if (!programIn(version)?.tellsState) return undefined;
  const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'upgrade:state'], {
    cwd: version,
    env: variablesFor(version, env),
    encoding: 'utf8',
    ...owner,
  });
  try {
    return installationState.parse(JSON.parse(stdout));
  } catch {
    throw new Error(`không đếm được dữ liệu: ${(stderr || stdout).trim()}`);
  }
}

/**
 * Asks the CMS that answers about its data.
 * @returns nothing while it does not answer
 * @throws {Error} with one Vietnamese sentence when it is none of this installation
 */
export async function stateAt(
  { cmsOrigin }: Answering,
  secret: string,
  since: string,
): Promise<InstallationState | undefined> {
  const address = `${cmsOrigin}${installationAddress}?since=${encodeURIComponent(since)}`;
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${monitorWord(secret)}` },
    signal: AbortSignal.timeout(30_000),
    redirect: 'error',
  }).catch(() => undefined);
  if (answer?.status === 401)
    throw new Error('hệ quản trị mở ra bằng khóa bí mật khác, không phải của hệ thống này');
  if (!answer?.ok) return undefined;
  const { data } = installationState.safeParse(await answer.json().catch(() => undefined));
  return data;
}

/**
 * Names what data lacks of before, in one Vietnamese sentence; nothing when it is the same, but for
 * what was deleted since.
 */
export function lossOf(before: InstallationState, now: InstallationState): string | undefined {
  if (before.id !== null && now.id !== before.id)
    return 'mở ra một thư mục dữ liệu khác, không phải của hệ thống này';
  if (before.newest !== null && (now.newest ?? '') < before.newest)
    return `mở ra dữ liệu cũ hơn: Nhật ký phải có tới ${formatInstant(before.newest)}, mà ${now.newest ? `chỉ tới ${formatInstant(now.newest)}` : 'không có gì'}`;
  if (now.isTidied) return undefined;
  for (const [collection, count] of Object.entries(before.documents)) {
    // A version may have done away with a collection.
    const left = now.documents[collection];
    const deleted = now.deleted[collection] ?? 0;
    if (left !== undefined && left + deleted < count)
      return `mở ra dữ liệu thiếu: trước có ${formatNumber(count)} ${nounOf(collection)}, nay còn ${formatNumber(left)}`;
  }
  return undefined;
}

function nounOf(collection: string): string {
  const kind = kindOf(collection);
  return kind ? kinds[kind].noun : `mục “${collection}”`;
}
