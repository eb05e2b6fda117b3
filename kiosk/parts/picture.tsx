import type { KioskPicture } from '../../content/kiosk/data.ts';
import { drawingOf } from '../machine/drawings.ts';

/** The picture of a step; the words beside it say the same, so a drawing is hidden from readers. */
export function Picture({ picture }: { picture: KioskPicture | undefined }) {
  const shown = picture ?? { type: 'drawing' as const, drawing: 'hoi-to-cong-nghe' };
  if (shown.type === 'media')
    return (
      <div className="pic">
        <img
          src={shown.src}
          width={shown.width}
          height={shown.height}
          alt={shown.alt}
          decoding="async"
        />
      </div>
    );
  const drawing = drawingOf(shown.drawing) ?? '';
  return <div className="pic" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
