import { icons } from './icons.ts';
import { type IconName } from './names.ts';
import { svgOf } from './svg-of.ts';

/** Tells whether `name` (from the content, say) is an icon of this project. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}

/** The whole `<svg class="icon">` of a name. */
export function iconSvg(name: IconName): string {
  return svgOf(icons[name]);
}
