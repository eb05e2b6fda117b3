import { icons } from '../../../look/icons/icons.ts';
import type { IconName } from '../../../look/icons/names.ts';

/** The icon before each entry of the menu. */
const menuIcons: Record<string, IconName> = {
  guides: 'list-numbers',
  articles: 'building-bank',
  documents: 'file-text',
  apps: 'apps',
  topics: 'category',
  notices: 'bell',
  hotlines: 'headset',
  terms: 'book',
  communes: 'building-community',
  hamlets: 'map-pin',
  teams: 'users',
  'former-units': 'transfer-vertical',
  media: 'photo',
  desks: 'home-2',
  machines: 'device-desktop',
  users: 'user',
  redirects: 'arrow-right',
  synonyms: 'language',
  'best-bets': 'star',
  'plain-words': 'text-size',
  settings: 'settings',
};

/** Styles that put them there; masks, so that they take the colour of the word beside them. */
export function MenuIcons() {
  const rules = Object.entries(menuIcons).map(([slug, name]) => {
    const mask = `url("data:image/svg+xml,${encodeURIComponent(drawn(name))}")`;
    return `.nav__link:is(#nav-${slug},#nav-global-${slug})::before{--menu-icon:${mask}}`;
  });
  return <style dangerouslySetInnerHTML={{ __html: rules.join('') }} />;
}

const drawn = (name: IconName) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`;
