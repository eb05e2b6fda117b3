import { expect, it } from 'vitest';
import { pages } from '../../../../site/page-data/pages.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const since = '2026-11-01T00:00:00Z';
const [guide, second] = sampleSnapshot().guides;
const live = `/huong-dan/${guide?.slug}/`;
const other = `/huong-dan/${second?.slug}/`;

it.each([
  ['a reason', { reason: 'thủ tục đã đổi' }, { reason: 'thủ tục đã đổi' }],
  ['a successor', { pointer: live }, { instead: [{ address: live, title: guide?.title }] }],
  [
    'both',
    { reason: 'thủ tục đã đổi', pointer: live },
    { reason: 'thủ tục đã đổi', instead: [{ address: live, title: guide?.title }] },
  ],
  [
    'parts, one of which moved on since and one of which is no more',
    { pointer: live, parts: ['/huong-dan/phan-mot/', other, '/huong-dan/khong-con/'] },
    {
      instead: [
        { address: live, title: guide?.title },
        { address: other, title: second?.title },
      ],
    },
  ],
  [
    'parts that are no more',
    { pointer: live, parts: ['/huong-dan/khong-con/'] },
    { instead: [{ address: live, title: guide?.title }] },
  ],
  [
    'a successor that is no more',
    { reason: 'thủ tục đã đổi', pointer: '/huong-dan/khong-con/' },
    { reason: 'thủ tục đã đổi' },
  ],
])('a page that is gone with %s says so at its address', (_, told, expected) => {
  const gone = [{ address: '/huong-dan/da-go/', since, ...told }];
  const redirects = [{ from: '/huong-dan/phan-mot/', to: live }];
  const found = pages(sampleSnapshot({ gone, redirects })).find(
    ({ address }) => address === '/huong-dan/da-go/410.html',
  );
  expect(found).toMatchObject({ kind: 'gone', data: expected });
});

it('a page that is gone without a word has no page of its own', () => {
  const gone = [{ address: '/huong-dan/da-go/', since }];
  const addresses = pages(sampleSnapshot({ gone })).map(({ address }) => address);
  expect(addresses).toContain('/410.html');
  expect(addresses).not.toContain('/huong-dan/da-go/410.html');
});
