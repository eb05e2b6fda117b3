import { expect, it } from 'vitest';
import { readRoles, roles } from '../../../env/roles.ts';

it.each([undefined, '', '  '])(
  'a machine of which nothing is said (%j) does everything',
  (ROLES) => {
    expect(readRoles({ ROLES })).toEqual(new Set(roles));
  },
);

it('a machine does what is said, in any order and once', () => {
  expect(readRoles({ ROLES: ' web, publisher,web' })).toEqual(new Set(['publisher', 'web']));
});

it.each(['soan', 'cms,', 'CMS', 'cms web', ','])('%j is refused in one sentence', (ROLES) => {
  expect(() => readRoles({ ROLES })).toThrow(
    `Biến môi trường ROLES: nhận được ${JSON.stringify(ROLES)}, cần một hay nhiều việc trong cms, publisher, web, backup, cách nhau bằng dấu phẩy.`,
  );
});
