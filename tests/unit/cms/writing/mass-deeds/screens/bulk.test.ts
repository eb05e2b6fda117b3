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
  const texts = { hasWorkflow: true, writes: true };
  expect(bulkWaysOf(by(role), { ...texts, isTrash: false })).toEqual(list);
  expect(bulkWaysOf(by(role), { ...texts, isTrash: true })).toEqual(trash);
});

it.each<[Role, boolean, string[], string[]]>([
  ['admin', true, ['trash'], ['restore', 'erase']],
  ['approver', true, ['trash'], ['restore']],
  ['editor', true, ['trash'], ['restore']],
  ['editor', false, [], []],
  ['commune', true, [], []],
])(
  '%s in a list without drafts that is written (%j): %j, in the trash %j',
  (role, writes, list, trash) => {
    const saved = { hasWorkflow: false, writes };
    expect(bulkWaysOf(by(role), { ...saved, isTrash: false })).toEqual(list);
    expect(bulkWaysOf(by(role), { ...saved, isTrash: true })).toEqual(trash);
  },
);
