import { describe, expect, test } from 'vitest';
import { isIconName } from '../../../../look/icons/icon.ts';
import { icons } from '../../../../look/icons/icons.ts';
import { iconNames } from '../../../../look/icons/names.ts';

test('every name has its shapes, and nothing else is carried along', () => {
  expect(Object.keys(icons)).toEqual(iconNames);
});

describe('a name that comes from the content', () => {
  test('is taken when the project has the icon', () => {
    expect(isIconName('shield-x')).toBe(true);
  });

  test.each(['no-such-icon', 'toString', ''])('is refused when it is %j', (name) => {
    expect(isIconName(name)).toBe(false);
  });
});
