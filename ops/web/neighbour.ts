import { BlockList, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

const ownNetwork = new BlockList();
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetwork.addSubnet(net, prefix, 'ipv4');
ownNetwork.addAddress('::1', 'ipv6');
ownNetwork.addSubnet('fc00::', 7, 'ipv6');
ownNetwork.addSubnet('fe80::', 10, 'ipv6');

/**
 * Tells whether an address is this machine's or its own network's, and nobody speaks for another.
 */
export function isNeighbour(address: string, isForwarded: boolean): boolean {
  return !isForwarded && ownNetwork.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Tells whether somebody asks from this machine or its own network, and not through a proxy. */
export function comesFromNeighbour({ headers, socket }: IncomingMessage): boolean {
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return isNeighbour(socket.remoteAddress ?? '', isForwarded);
}
