import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../../cms/keeping/nightly/public-address.ts';
import { tryLinks, type Ask } from '../../../../../cms/keeping/nightly/try-link.ts';

const at =
  (...addresses: string[]) =>
  async (): Promise<LookupAddress[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const fault = (code: string, name = 'Error') => Object.assign(new Error(code), { code, name });

/** A site that answers so to each method, or breaks so. */
const site = (answers: Partial<Record<'HEAD' | 'GET', number | Error>>): Ask => {
  return async (_, method) => {
    const answer = answers[method] ?? 500;
    if (typeof answer === 'number') return answer;
    throw answer;
  };
};
const tried = (ask: Ask) => tryLinks({ ask })('https://vneid.gov.vn/trang');

describe('a link', () => {
  it.each([200, 204, 301, 302, 401, 403, 429])('answers with %i', async (status) => {
    expect(await tried(site({ HEAD: status }))).toEqual({ state: 'answers' });
  });

  it.each([404, 410, 500, 503])('fails with %i, to the head and to the page', async (status) => {
    expect(await tried(site({ HEAD: status, GET: status }))).toEqual({
      state: 'fails',
      why: `trang báo lỗi ${status}`,
    });
    expect(await tried(site({ HEAD: status, GET: 200 }))).toEqual({ state: 'answers' });
  });

  it.each([
    [fault('ENOTFOUND'), 'silent', 'không tìm thấy tên miền'],
    [fault('ECONNREFUSED'), 'silent', 'không kết nối được'],
    [fault('', 'TimeoutError'), 'silent', 'trang không trả lời'],
    [fault('ERR_TLS_CERT_ALTNAME_INVALID'), 'fails', 'chứng thư bảo mật của trang không đúng'],
    [fault('CERT_HAS_EXPIRED'), 'fails', 'chứng thư bảo mật của trang không đúng'],
  ] as const)('that breaks by %s is %s: %s', async (error, state, why) => {
    expect(await tried(site({ HEAD: error, GET: error }))).toEqual({ state, why });
  });
});

describe('nothing inside the house', () => {
  const never: Ask = async () => {
    throw new Error('was asked');
  };

  it.each([
    'http://vneid.gov.vn/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://vneid.gov.vn:8443/',
    'https://a:b@vneid.gov.vn/',
    'file:///etc/passwd',
    'ftp://vneid.gov.vn/',
    'không phải',
  ])('is asked by %s', async (url) => {
    expect(await tryLinks({ ask: never })(url)).toMatchObject({ why: 'địa chỉ không dùng được' });
  });

  it('is reached where a name leads inside, even when one of its addresses is public', async () => {
    const house = createServer();
    let visits = 0;
    house.on('connection', (visitor) => {
      visits += 1;
      visitor.destroy();
    });
    house.listen(0, '127.0.0.1');
    await once(house, 'listening');
    const { port } = house.address() as AddressInfo;
    expect(port).toBeGreaterThan(0);
    for (const resolve of [at('127.0.0.1'), at('::1'), at('203.162.0.1', '10.1.2.3'), at()])
      expect(await tryLinks({ resolve })('https://vneid.gov.vn/')).toEqual({
        state: 'fails',
        why: 'tên miền trỏ vào mạng nội bộ',
      });
    expect(visits).toBe(0);
    house.close();
  });

  it.each([
    ['8.8.8.8', true],
    ['203.162.4.191', true],
    ['2401:d800::1', true],
    ['0.0.0.0', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['fc00::1', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['khong', false],
  ])('lies at %s: public is %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });

  it('lies in the networks of houses', () => {
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0'), fc.ipV4(), (first, address) => {
        const inside = [first, ...address.split('.').slice(1)].join('.');
        expect(isPublicAddress(inside)).toBe(false);
      }),
    );
  });
});
