import { expect, test } from 'vitest';
import type { Fault } from '../../../../../cms/keeping/seed/faults.ts';
import { References } from '../../../../../cms/keeping/seed/references.ts';

function faultsOf(...links: string[]): string[] {
  const faults: Fault[] = [];
  const references = new References(faults);
  const { linkTo } = references.of('guides/a.md');
  for (const link of links) linkTo(link, 'text');
  references.check({ guides: [{ slug: 'a' }] }, new Map());
  return faults.map(({ received }) => received);
}

test('a file may lead to another, and to the page of another language', () => {
  expect(faultsOf('/huong-dan/a/#buoc-2', '/km/', '/km/?q=1', '/en/')).toEqual([]);
});

test('where nothing is, is told', () => {
  expect(faultsOf('/huong-dan/b/', '/vi/', '/fr/', '/km/khong-co/')).toHaveLength(4);
});
