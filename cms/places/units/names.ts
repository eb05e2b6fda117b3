import { exactKeyOf, keyOf } from '../imports/names.ts';
import type { CommuneRow, HamletRow, Known } from './known.ts';

/** Tells whether two names are the same but for case and the place of a tone. */
export const isSameName = (one: string, other: string) => exactKeyOf(one) === exactKeyOf(other);

/** The names that a hamlet had, with more of them; never the one that it bears. */
export function formerNamesOf(name: string, ...names: string[][]): string[] {
  const seen = new Set([name]);
  return names.flat().filter((one) => {
    const isNew = !seen.has(one);
    seen.add(one);
    return isNew;
  });
}

/** All that a hamlet is and was called. */
export const allNames = ({ name, formerNames }: HamletRow) => [name, ...formerNames];

/** Names a hamlet as in the commune that it leaves: “Ấp 5 (Xã Đất Mũi)”. */
export const nameWithin = (name: string, commune: CommuneRow) => `${name} (${commune.name})`;

/** Reads the kind of hamlet from a name; nothing when it says none. */
export function hamletKind(name: string): HamletRow['kind'] | undefined {
  const [first, second] = keyOf(name).split(' ');
  if (!second) return undefined;
  return first === 'ap' || first === 'khom' ? first : undefined;
}

/** Splits a commune's full name: “Xã Đất Mũi” → xã, “Đất Mũi”. */
export function communeKind(name: string): Pick<CommuneRow, 'type' | 'short'> | undefined {
  const [kind, ...rest] = name.split(' ');
  const type = keyOf(kind ?? '');
  const short = rest.join(' ');
  return short && (type === 'xa' || type === 'phuong') ? { type, short } : undefined;
}

/** The live hamlet of a commune that bears a name, other than one. */
export function bearerOf(
  { hamlets }: Known,
  { name, commune, but }: { name: string; commune: string; but: string[] },
): HamletRow | undefined {
  return hamlets.find(
    (one) =>
      one.live && one.commune === commune && !but.includes(one.id) && isSameName(one.name, name),
  );
}
