import type { Payload } from 'payload';
import { icons } from '../../../look/icons/icons.ts';
import { isIconName } from '../../../look/icons/icon.ts';
import type { IconName } from '../../../look/icons/names.ts';

/**
 * Styles that put the icon of each collection and global (`custom.icon`) before its entry of the menu;
 * masks, so that they take the colour of the word beside them. React keeps
 * them in the head from page to page, or each page would have all its styles worked out anew.
 */
export function MenuIcons({ payload: { config } }: { payload: Payload }) {
  const rules = [...config.collections, ...config.globals].flatMap(({ slug, custom }) => {
    const name: unknown = custom['icon'];
    if (typeof name !== 'string' || !isIconName(name)) return [];
    const mask = `url("data:image/svg+xml,${encodeURIComponent(drawn(name))}")`;
    return `.nav__link:is(#nav-${slug},#nav-global-${slug})::before{--menu-icon:${mask}}`;
  });
  return (
    <style
      href="menu-icons"
      precedence="low"
      dangerouslySetInnerHTML={{ __html: rules.join('') }}
    />
  );
}

const drawn = (name: IconName) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`;
