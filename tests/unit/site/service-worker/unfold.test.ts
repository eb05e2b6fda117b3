import { expect, it } from 'vitest';
import { typeOf, unfold } from '../../../../site/service-worker/unfold.ts';

it.each([
  ['/xa-phuong/xa-dat-mui/', 'text/html; charset=utf-8'],
  ['/xa-phuong/xa-dat-mui/ap-mui/to.vcf', 'text/vcard; charset=utf-8'],
  ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ['/pagefind/pagefind-entry.json', 'application/json; charset=utf-8'],
])('gives %s the type %s', (address, type) => {
  expect(typeOf(address)).toBe(type);
});

it('puts every page of a pack and removes what left it', () => {
  const { put, remove } = unfold({ '/a/': 'A', '/b/': 'B' }, ['/b/', '/c/']);
  expect(put.map(({ address, body }) => [address, body])).toEqual([
    ['/a/', 'A'],
    ['/b/', 'B'],
  ]);
  expect(remove).toEqual(['/c/']);
});
