import { describe, expect, it } from 'vitest';
import { cacheKey, kindOf } from '../../../../site/service-worker/requests.ts';

const origin = 'https://apso.example';

describe('the key of a saved answer', () => {
  it.each([
    ['/tim/?q=c%C4%83n%20c%C6%B0%E1%BB%9Bc', '/tim/'],
    ['/huong-dan/a/?fbclid=x&utm_source=zalo&zarsrc=30#buoc-3', '/huong-dan/a/'],
    ['/pagefind/pagefind-entry.json?ts=1764', '/pagefind/pagefind-entry.json'],
    ['/kiosk/?desk=DM1', '/kiosk/'],
    ['/a/?page=2&q=x', '/a/?page=2'],
  ])('of %s is %s', (asked, key) => {
    expect(cacheKey(origin + asked)).toBe(origin + key);
  });
});

describe('how a request is answered', () => {
  const ask = (
    path: string,
    { mode = 'cors', destination = '', method = 'GET' }: Partial<Request> = {},
  ) => kindOf({ url: origin + path, mode, destination, method }, origin);

  it('depends on what is asked for', () => {
    expect(ask('/huong-dan/a/', { mode: 'navigate' })).toBe('page');
    expect(ask('/xa-phuong/a/b/to.vcf', { mode: 'navigate' })).toBe('page');
    expect(ask('/_astro/site.a1b2.js')).toBe('hashed');
    expect(ask('/pagefind/index/vi_12.pf_index')).toBe('piece');
    expect(ask('/pagefind/pagefind-entry.json?ts=1')).toBe('search');
    expect(ask('/data/tieu-de.txt')).toBe('data');
    expect(ask('/data/hinh/man-hinh-vneid.svg', { destination: 'image' })).toBe('drawn');
    expect(ask('/data/hinh/man-hinh-vneid.svg', { mode: 'navigate' })).toBe('drawn');
    // Those of quizzes are in the pack of lessons.
    expect(ask('/data/hinh/do-vneid.svg', { destination: 'image' })).toBe('data');
    expect(ask('/media/hinh.webp', { destination: 'image' })).toBe('picture');
    expect(ask('/media/doc.mp3', { destination: 'audio' })).toBe('recording');
  });

  it('is left to the browser where the worker has no business', () => {
    expect(ask('/kiosk/', { mode: 'navigate' })).toBeUndefined();
    expect(ask('/data/kiosk/quay.json')).toBeUndefined();
    expect(ask('/data/goi/huong-dan.json')).toBeUndefined();
    expect(ask('/api/public/health')).toBeUndefined();
    expect(ask('/media/don.pdf', { mode: 'no-cors' })).toBeUndefined();
    expect(ask('/gop-y/', { method: 'POST', mode: 'navigate' })).toBeUndefined();
    expect(kindOf({ ...other, url: 'https://example.org/' }, origin)).toBeUndefined();
  });
});

const other = { method: 'GET', mode: 'navigate', destination: 'document' } as const;
