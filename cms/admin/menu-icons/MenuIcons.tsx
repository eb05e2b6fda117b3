import type { Payload } from 'payload';
import type { ReactNode } from 'react';
import { icons } from '../../../look/icons/icons.ts';
import { isIconName } from '../../../look/icons/icon.ts';
import type { IconName } from '../../../look/icons/names.ts';

/**
 * Styles that put the icon of each collection and global (`custom.icon`) before its entry of the menu;
 * masks, so that they take the colour of the word beside them. They stand around the admin and not in the
 * menu: Payload sends the menu twice with each page, and they were a twentieth of a form.
 */
export function MenuIcons({ children, payload: { config } }: MenuIconsProps) {
  const rules = [...config.collections, ...config.globals].flatMap(({ slug, custom }) => {
    const name: unknown = custom['icon'];
    if (typeof name !== 'string' || !isIconName(name)) return [];
    const mask = `url("data:image/svg+xml,${encoded(drawn(name))}")`;
    return `.nav__link:is(#nav-${slug},#nav-global-${slug})::before{--menu-icon:${mask}}`;
  });
  return (
    <>
      <style
        href="menu-icons"
        precedence="low"
        dangerouslySetInnerHTML={{ __html: rules.join('') }}
      />
      {children}
    </>
  );
}

interface MenuIconsProps {
  children: ReactNode;
  payload: Payload;
}

const drawn = (name: IconName) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="black" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`;

/** Escapes only what an address in a style can't hold: all of it is sent twice with each page. */
const encoded = (svg: string) =>
  svg.replaceAll('"', "'").replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23');
