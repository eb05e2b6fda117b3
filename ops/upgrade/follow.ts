import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Lets systemd and nginx follow a version, where the installer set them up and root upgrades. What can't
 * is told; the site goes on without it.
 */
export async function follow(version: string): Promise<void> {
  const script = path.join(version, 'ops/deploy/follow.sh');
  const isInstalled = existsSync('/etc/systemd/system/ap-so.service');
  if (process.getuid?.() !== 0 || !isInstalled || !existsSync(script)) return;
  const { status } = spawnSync(script, [], { stdio: 'inherit' });
  if (status !== 0)
    console.log(
      '  nginx hay systemd chưa theo bản mới: chạy lại ops/deploy/install.sh để xem vì sao.',
    );
}
