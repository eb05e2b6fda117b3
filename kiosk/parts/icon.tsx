import { iconSvg, isIconName } from '../../look/icons/icon.ts';

/** An icon of `look/`; one that is not known shows a plain arrow, never nothing. */
export function Icon({ name }: { name: string }) {
  const svg = iconSvg(isIconName(name) ? name : 'chevron-right');
  return <span className="icon-box" dangerouslySetInnerHTML={{ __html: svg }} />;
}
