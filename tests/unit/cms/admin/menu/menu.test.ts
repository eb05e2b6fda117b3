import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { menuOf, type Section } from '../../../../../cms/admin/menu/menu.ts';
import { staffPages } from '../../../../../cms/admin/menu/pages.ts';
import { collectionsOf, globalsOf } from '../../../../../cms/admin/finding/menu-kinds.ts';
import type { Asking } from '../../../../../cms/base/access/asking.ts';
import { type Role, roles } from '../../../../../cms/base/access/roles.ts';
import { groups } from '../../../../../cms/base/menu.ts';
import { createConfig } from '../../../../../cms/config.ts';
import { lookAtEnvironment } from '../../../../../env/environment.ts';

let config: Awaited<ReturnType<typeof createConfig>>;

beforeAll(async () => {
  config = await createConfig(lookAtEnvironment({}));
});

/** The sections of the menu of a role, from the lists and forms that it may see. */
function menuFor(role: Role): Section[] {
  const user = { role, commune: 'a-commune' } as unknown as TypedUser;
  const asking = { payload: { config }, user } as unknown as Asking;
  const shown = [
    ...collectionsOf(asking).map((one) => ({
      group: one.admin.group,
      entity: { slug: one.slug, type: 'collections' as const, label: one.labels.plural },
    })),
    ...globalsOf(asking).map((one) => ({
      group: one.admin.group,
      entity: { slug: one.slug, type: 'globals' as const, label: one.label },
    })),
  ];
  const listed = Object.values(groups).map((label) => ({
    label,
    entities: shown.filter(({ group }) => group === label).map(({ entity }) => entity),
  }));
  expect(listed.flatMap(({ entities }) => entities)).toHaveLength(shown.length);
  return menuOf(user, listed);
}

/** The most sections that a role is to look through. */
const most: Record<Role, number> = { admin: 9, approver: 9, editor: 7, commune: 5, reader: 7 };

describe.each(roles)('the menu of %s', (role) => {
  it('is short', () => {
    const sections = menuFor(role);
    expect(sections[0]).toMatchObject({ label: groups.home, address: '/admin' });
    expect(sections.length).toBeGreaterThan(3);
    expect(sections.length).toBeLessThanOrEqual(most[role]);
  });

  it('has nothing twice', () => {
    const names = menuFor(role).flatMap(({ label, entries }) => [
      label,
      ...entries.map((entry) => entry.label),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('settings and what steers the search are for those who may change them', () => {
  const labels = (role: Role) => menuFor(role).map(({ label }) => label);
  for (const role of ['editor', 'commune', 'reader'] as const)
    expect(labels(role)).not.toEqual(expect.arrayContaining([groups.search, groups.settings]));
  expect(labels('approver')).toEqual(expect.arrayContaining([groups.search, groups.settings]));
});

it('every page of our own is a view of the admin', () => {
  const views = Object.values(config.admin.components.views ?? {}).map(
    (view) => (view as { path?: string }).path ?? '',
  );
  for (const { path } of staffPages) expect(views).toContain(path);
});
