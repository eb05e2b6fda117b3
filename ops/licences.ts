import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { runCommand } from '../env/terminal.ts';
import { root } from './install.mjs';

/** As much of a CycloneDX bill of materials as is read here. */
const bill = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z
        .array(
          z.object({
            expression: z.string().optional(),
            license: z
              .object({ id: z.string().optional(), name: z.string().optional() })
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** A package that runs in production. */
export interface Part {
  name: string;
  version: string;
  /** An SPDX expression; empty when the package tells none. */
  licence: string;
}

/** Licences that ask for no more than that they are named. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'OFL-1.1', 'WTFPL', 'Unlicense', '0BSD'],
]);

/** The packages a person looked at, and why they may be used. */
const lookedAt = new Map([
  [
    '@img/sharp-libvips',
    'LGPL-3.0-or-later; libvips là một thư viện riêng, dùng nguyên như được phát hành',
  ],
  ['mongoose-lean-virtuals', 'Apache-2.0, ghi trong tệp LICENSE chứ không trong package.json'],
]);

/**
 * The packages of production, as npm's bill of materials names them.
 * @throws {Error} with one sentence when npm can't make one
 */
export function readParts(): Part[] {
  const npm = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (npm.status !== 0) throw new Error(`npm sbom không chạy được: ${npm.stderr.trim()}`);
  return bill.parse(JSON.parse(npm.stdout)).components.map(({ name, version, licenses = [] }) => ({
    name,
    version,
    licence: licenses
      .map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
      .join(' AND '),
  }));
}

/**
 * Tells whether everybody may use and hand on a package, by its licence or because a person looked
 * at it.
 */
export function isFree({ name, licence }: Part): boolean {
  if ([...lookedAt.keys()].some((known) => name.startsWith(known))) return true;
  return isPermissive(licence);
}

/** Of alternatives one is enough, of licences that hold together each must be. */
function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  const alternatives = bare.split(' OR ');
  if (alternatives.length > 1) return alternatives.some(isPermissive);
  return bare.split(' AND ').every((licence) => permissive.has(licence.trim()));
}

/** `npx node ops/licences.ts`: how many packages stand under which licence, and which need a look. */
function tell(parts: Part[]): void {
  const byLicence = Map.groupBy(parts, ({ licence }) => licence || 'không ghi');
  for (const [licence, same] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length))
    console.log(`${String(same.length).padStart(4)}  ${licence}`);
  for (const [name, why] of lookedAt) console.log(`\nĐã xem: ${name}. ${why}.`);
  const others = parts.filter((part) => !isFree(part));
  if (others.length === 0) return console.log('\nMọi gói đều được phép dùng và phân phối lại.');
  const names = others.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  throw new Error(`Cần người xem giấy phép của: ${names.join(', ')}.`);
}

if (import.meta.main) await runCommand(async () => tell(readParts()));
