import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * The header where the web server of the CMS writes a visitor's address; what a client sends there
 * is dropped.
 */
export const visitorHeader = 'x-apso-visitor';

/** The network of a client, which all limits count as one. */
export function networkOf(headers: Pick<Headers, 'get'>): string {
  return networkOfAddress(headers.get(visitorHeader) ?? '');
}

/** An IPv4 address, the first 64 bits of an IPv6 one (a household gets that many), else `unknown`. */
export function networkOfAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  const [bare = ''] = mapped.split('%');
  if (!isIPv6(bare)) return 'unknown';
  return `${groupsOf(bare).slice(0, 4).join(':')}::/64`;
}

/**
 * Roughly where a client is, too coarse to tell one household from another: the first 24 bits of an IPv4
 * address, the first 48 of an IPv6 one; null where it is not known.
 */
export function areaOf(headers: Pick<Headers, 'get'>): string | null {
  const network = networkOf(headers);
  if (isIPv4(network)) return `${network.split('.').slice(0, 3).join('.')}.0/24`;
  if (network === 'unknown') return null;
  return `${network.split(':').slice(0, 3).join(':')}::/48`;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * The address of a visitor. Only a proxy on this machine is trusted, and only the last address that it
 * forwards, the one it saw itself.
 * @param neighbour who is connected
 */
export function visitorAddress(
  neighbour: string | undefined,
  forwardedFor: string | string[] | undefined,
): string {
  const address = neighbour?.replace(/^::ffff:/i, '') ?? '';
  const isLocal =
    (isIPv4(address) && loopback.check(address)) ||
    (isIPv6(address) && loopback.check(address, 'ipv6'));
  const told = [forwardedFor ?? []].flat().join(',').split(',').at(-1)?.trim();
  return isLocal && told && (isIPv4(told) || isIPv6(told)) ? told : address;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after];
}
