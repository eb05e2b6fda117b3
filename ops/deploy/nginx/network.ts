import { block, quoted } from './syntax.ts';

/** The variable with the network of a visitor, which all limits count as one, as the CMS does. */
export const network = '$ap_so_network';

/** Groups in the first 64 bits of an IPv6 address: a household gets that many. */
const groups = 4;

const group = '[0-9a-f]+';

/**
 * The map from the address of a visitor to their network. nginx writes the longest run of zeros as "::", so one
 * network is written in several ways: what it left out among the first groups is put back.
 */
export function networkMap(): string {
  return block(
    `map $remote_addr ${network}`,
    'default $remote_addr;',
    ...[mapped, whole, ...shortened()].map(([key, value]) => `${quoted(key)} ${quoted(value)};`),
  );
}

/** An IPv4 address, as a socket for both says it. */
const mapped = [String.raw`~*^::ffff:\d+\.`, '$remote_addr'] as const;

const whole = [`~*^(${group}(?::${group}){${groups - 1}}):`, '$1'] as const;

/**
 * Addresses with "::" after so many groups, and so many of the first ones behind it; `$10` is `$1` and a
 * zero.
 */
function shortened(): (readonly [string, string])[] {
  return Array.from({ length: groups }, (_, before) => before).flatMap((before) =>
    Array.from({ length: groups - before }, (_, left) => groups - before - 1 - left).map(
      (behind) => {
        const head = `^((?:${group}:){${before}})${before === 0 ? '::' : ':'}`;
        const tail = `(${group}(?::${group}){${behind - 1}})(?::${group}){${groups}}$`;
        const zeros = Array.from({ length: groups - before - behind }, () => '0').join(':');
        return behind === 0
          ? ([`~*${head}`, `$1${zeros}`] as const)
          : ([`~*${head}${tail}`, `$1${zeros}:$2`] as const);
      },
    ),
  );
}
