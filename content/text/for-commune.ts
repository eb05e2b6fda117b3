import { lowerFirst } from './lower-first.ts';

/** Whom a guide of one commune is for: "Riêng xã Đất Mũi"; nothing for one of the whole province. */
export function forCommune(
  { commune }: { commune?: string | undefined },
  communes: ReadonlyMap<string, { name: string }>,
): string | undefined {
  const name = commune === undefined ? undefined : communes.get(commune)?.name;
  return name && `Riêng ${lowerFirst(name)}`;
}
