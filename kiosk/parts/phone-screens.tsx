import type { KioskScreen } from '../../content/kiosk/data.ts';

/** What one's own telephone shows at a step, side by side, with whose pictures they are. */
export function PhoneScreens({ screens }: { screens: KioskScreen[] }) {
  const credits = [...new Set(screens.map(({ credit }) => credit))];
  return (
    <figure className="pic phone-screens" lang="vi">
      <div>
        {screens.map(({ src, width, height, alt }) => (
          <img key={src} src={src} width={width} height={height} alt={alt} decoding="async" />
        ))}
      </div>
      <figcaption>{credits.join('. ')}</figcaption>
    </figure>
  );
}
