import { icons } from './icons.ts';
import { type IconName } from './names.ts';

/** Whether `name` (from the content, say) is an icon of this project. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}

/** A whole `<svg class="icon">`. It is hidden from screen readers: a word always stands beside it. */
export function iconSvg(name: IconName): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`;
}
