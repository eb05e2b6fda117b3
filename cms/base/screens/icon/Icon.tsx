import { iconSvg } from '../../../../look/icons/icon.ts';
import type { IconName } from '../../../../look/icons/names.ts';

/** An icon beside a word. */
export function Icon({ name }: { name: IconName }) {
  return <span className="sign" dangerouslySetInnerHTML={{ __html: iconSvg(name) }} />;
}
