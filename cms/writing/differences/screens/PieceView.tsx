import type { Picture } from '../difference.ts';
import { drawingChoices, iconChoices } from '../../../base/screens/picker/choices.ts';

/** A small picture above its name. */
export function PieceView({ picture: { kind, id, name, address } }: { picture: Picture }) {
  return (
    <span className={`difference__picture is-${kind}`}>
      {kind === 'media'
        ? address && <img src={address} alt="" loading="lazy" />
        : shippedPicture(kind, id)}
      <span>{name}</span>
    </span>
  );
}

function shippedPicture(kind: 'drawing' | 'icon', id: string) {
  const choices = kind === 'drawing' ? drawingChoices : iconChoices;
  const svg = choices.find(({ value }) => value === id)?.svg;
  return (
    svg && (
      <span
        className="difference__svg"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    )
  );
}
