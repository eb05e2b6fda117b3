import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOf,
  networkOfAddress,
  visitorAddress,
  visitorHeader,
} from '../../../../../cms/base/limits/network.ts';

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:1:2::3', '2001:db8:1::/48'],
  ['::1', '0:0:0::/48'],
  ['nonsense', null],
])('%s comes from %s', (address, area) => {
  expect(areaOf(new Headers({ [visitorHeader]: address }))).toBe(area);
});

describe('a network', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
    ['nonsense', 'unknown'],
  ])('of %j is %s', (address, network) => {
    expect(networkOfAddress(address)).toBe(network);
  });

  test('is one for all addresses of a household', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.nat(0xffff), (address, last) => {
        const network = networkOfAddress(address);
        fc.pre(network.includes(':'));
        const neighbour = `${network.replace('::/64', '')}:0:0:0:${last.toString(16)}`;
        expect(networkOfAddress(neighbour)).toBe(network);
      }),
    );
  });
});

describe('the address of a visitor', () => {
  test.each([
    ['198.51.100.7', undefined, '198.51.100.7'],
    ['198.51.100.7', '10.0.0.1', '198.51.100.7'],
    ['::ffff:198.51.100.7', '10.0.0.1', '198.51.100.7'],
    ['127.0.0.1', '6.6.6.6, 198.51.100.7', '198.51.100.7'],
    ['::1', '2001:db8::9', '2001:db8::9'],
    ['::ffff:127.0.0.1', ['6.6.6.6', '198.51.100.7'], '198.51.100.7'],
    ['127.0.0.1', 'nonsense', '127.0.0.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    [undefined, '198.51.100.7', ''],
  ])('behind %j that tells %j is %j', (neighbour, told, address) => {
    expect(visitorAddress(neighbour, told)).toBe(address);
  });
});
