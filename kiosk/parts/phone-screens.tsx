import type { KioskScreen } from '../../content/kiosk/data.ts';
import { creditLine } from '../../look/screens/words.ts';

/** The screens of one's own telephone at a step, side by side, with whose pictures they are. */
export function PhoneScreens({ screens }: { screens: KioskScreen[] }) {
  return (
    <figure className="pic phone-screens" lang="vi">
      <div>
        {screens.map(({ src, width, height, alt }) => (
          <img key={src} src={src} width={width} height={height} alt={alt} decoding="async" />
        ))}
      </div>
      <figcaption>{creditLine(screens)}</figcaption>
    </figure>
  );
}
