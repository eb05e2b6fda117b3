import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';
import { withFile } from './file.ts';

/**
 * Roles of a machine. `cms`: editors write there; `publisher`: makes releases;
 * `web`: serves those of this machine; `backup`: saves everything each night.
 */
export const roles = ['cms', 'publisher', 'web', 'backup'] as const;
export type Role = (typeof roles)[number];

const chosen = z.array(z.enum(roles)).nonempty();

/**
 * Reads what `npm start` opens on this machine (`ROLES`): everything unless it is said.
 * @throws {EnvironmentError} with one sentence: what was received, what is expected
 */
export function readRoles(
  source: Record<string, string | undefined> = withFile(process.env),
): ReadonlySet<Role> {
  const given = source['ROLES']?.trim();
  if (!given) return new Set(roles);
  const parsed = chosen.safeParse(given.split(',').map((role) => role.trim()));
  if (!parsed.success)
    throw new EnvironmentError([
      `Biến môi trường ROLES: nhận được ${JSON.stringify(given)}, cần một hay nhiều việc trong ${roles.join(', ')}, cách nhau bằng dấu phẩy.`,
    ]);
  return new Set(parsed.data);
}
