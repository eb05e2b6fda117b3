import { expect, it } from 'vitest';
import type { Role, Visitor } from '../../../../../../cms/base/access/roles.ts';
import { bulkWaysOf } from '../../../../../../cms/writing/mass-deeds/screens/bulk.ts';

const by = (role: Role) => ({ id: '1', collection: 'users', role }) as unknown as Visitor;

it.each<[Role, string[], string[]]>([
  ['admin', ['approve', 'publish', 'send', 'unpublish', 'trash'], ['restore', 'erase']],
  ['approver', ['approve', 'publish', 'send', 'unpublish', 'trash'], ['restore']],
  ['editor', ['send', 'trash'], ['restore']],
  ['commune', ['send'], []],
  ['reader', [], []],
])('%s does with several at once what the role may: %j, in the trash %j', (role, list, trash) => {
  expect(bulkWaysOf(by(role), false)).toEqual(list);
  expect(bulkWaysOf(by(role), true)).toEqual(trash);
});
