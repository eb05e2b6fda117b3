import { expect, it } from 'vitest';
import { nginxConfiguration } from '../../../../ops/deploy/nginx/configuration.ts';

const configurationFor = (version: string | undefined, scheme = 'https') =>
  nginxConfiguration({
    dataDir: '/var/lib/ap-so',
    siteUrl: `${scheme}://apso.example.vn`,
    cmsUrl: `${scheme}://soan.example.vn`,
    site: '127.0.0.1:8080',
    cms: '127.0.0.1:3000',
    inline: [undefined],
    certificate: scheme === 'https' ? { chain: 'chain.pem', key: 'key.pem' } : undefined,
    version,
  });
/** Counts how often it says each of these. */
const counts = (text: string) =>
  [/listen .* ssl http2\b/g, /^ *http2 on;$/gm].map((what) => text.match(what)?.length ?? 0);

it.each([
  ['of Debian 12', '1.22.1', [6, 0]],
  ['the last that knew no line', '1.25.0', [6, 0]],
  ['the first that warns of the word', '1.25.1', [0, 3]],
  ['of Debian 13', '1.26.3', [0, 3]],
  ['to come', '2.0.0', [0, 3]],
  ['that can’t be asked', undefined, [6, 0]],
])('HTTP/2 is on for each server as the nginx %s takes it', (_, version, expected) => {
  expect(counts(configurationFor(version))).toEqual(expected);
});

it('HTTP/2 is not on without https', () => {
  expect(counts(configurationFor('1.26.3', 'http'))).toEqual([0, 0]);
});

it('tells apart by tokens only where machines and teams post, and bounds them by address', () => {
  const text = configurationFor('1.26.3');
  const [, pattern = ''] = /"~(.*)" \$http_authorization;/.exec(text) ?? [];
  const byToken = (post: string) => new RegExp(pattern).test(post);
  expect(byToken('POST /api/public/kiosk/call Bearer a-token_1')).toBe(true);
  expect(byToken('POST /api/public/quay/poll Bearer a')).toBe(true);
  expect(byToken('POST /api/public/team/sums Bearer a')).toBe(true);
  expect(byToken('POST /api/public/feedback Bearer a')).toBe(false);
  expect(byToken('POST /api/public/kiosk/call ')).toBe(false);
  expect(byToken('POST /api/public/kiosk/call Basic a')).toBe(false);
  expect(byToken(`POST /api/public/kiosk/call Bearer ${'a'.repeat(101)}`)).toBe(false);
  expect(byToken('POST /api/public/feedback /api/public/kiosk/call Bearer a')).toBe(false);
  expect(text).toMatch(/map \$request_method \$ap_so_sender/);
  expect(text.match(/limit_req zone=/g)).toHaveLength(2);
});
