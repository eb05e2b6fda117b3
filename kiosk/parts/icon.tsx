import { iconSvg, isIconName } from '../../look/icons/icon.ts';

/** An icon of `look/`; an unknown one falls back to an arrow. */
export function Icon({ name }: { name: string }) {
  const svg = iconSvg(isIconName(name) ? name : 'chevron-right');
  return <span className="icon-box" dangerouslySetInnerHTML={{ __html: svg }} />;
}
