import { describe, expect, test } from 'vitest';
import { iconSvg, isIconName } from '../../../../look/icons/icon.ts';
import { icons } from '../../../../look/icons/icons.ts';
import { iconLabels, iconNames } from '../../../../look/icons/names.ts';

test('every name has its shapes, and nothing else is carried along', () => {
  expect(Object.keys(icons)).toEqual(iconNames);
});

test('every shape is one path, so that it takes the colour of the text', () => {
  expect(iconNames).not.toEqual([]);
  for (const name of iconNames) expect(icons[name], name).toMatch(/^<path d="M[^"<>]+"\/>$/);
});

test('every icon has a Vietnamese word of its own', () => {
  expect(new Set(Object.values(iconLabels)).size).toBe(iconNames.length);
});

test('an icon says nothing to a screen reader: the word beside it does', () => {
  expect(iconSvg('phone')).toContain('aria-hidden="true"');
});

describe('a name that comes from the content', () => {
  test('is taken when the project has the icon', () => {
    expect(isIconName('shield-x')).toBe(true);
  });

  test.each(['no-such-icon', 'toString', ''])('is refused when it is %j', (name) => {
    expect(isIconName(name)).toBe(false);
  });
});
