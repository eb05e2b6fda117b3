import { iconSvg } from '../../../look/icons/icon.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { type Group, groupIcons, groups } from '../../base/menu.ts';
import { staffPages } from './pages.ts';

/** One line of the menu. */
interface Entry {
  label: string;
  address: string;
}

/** A section of the menu: it leads to what has its name, or comes first; `entries` are those of other names. */
export interface Section extends Entry {
  /** The markup of its sign. */
  sign: string;
  entries: Entry[];
}

/** Lists and forms in a section, as Payload groups those that a user may see. */
export interface Listed {
  label: unknown;
  entities: { slug: string; type: 'collections' | 'globals'; label: unknown }[];
}

/** The menu of a user: sections that hold anything, with lists before pages of our own. */
export function menuOf(user: Visitor, listed: Listed[]): Section[] {
  return Object.values(groups).flatMap((label: Group) => {
    const entries = [
      ...listed
        .filter((group) => group.label === label)
        .flatMap(({ entities }) => entities.map(entryOf)),
      ...staffPages
        .filter(({ group, isFor }) => group === label && isFor(user))
        .map(({ title, path }) => ({ label: title, address: `/admin${path}` })),
    ];
    const main = entries.find((entry) => entry.label === label) ?? entries[0];
    if (!main) return [];
    return [
      {
        label,
        address: main.address,
        sign: iconSvg(groupIcons[label]),
        entries: entries.filter((entry) => entry.label !== label),
      },
    ];
  });
}

const entryOf = ({ slug, type, label }: Listed['entities'][number]): Entry => ({
  label: typeof label === 'string' ? label : '',
  address: `/admin/${type}/${slug}`,
});
