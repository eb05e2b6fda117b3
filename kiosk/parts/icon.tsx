import { svgOf } from '../../look/icons/svg-of.ts';
import { icons, type KioskIcon } from './icons.ts';

/** An icon; a word always stands beside it. */
export function Icon({ name }: { name: KioskIcon }) {
  return <span className="icon-box" dangerouslySetInnerHTML={{ __html: svgOf(icons[name]) }} />;
}
