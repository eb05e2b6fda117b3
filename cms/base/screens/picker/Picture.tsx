import type { Choice } from './choices.ts';

/** A picture to choose, above its name. */
export function Picture({ choice }: { choice: Choice }) {
  return (
    <span className="picker__picture">
      <span
        className="picker__svg"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: choice.svg }}
      />
      <span>{choice.name}</span>
    </span>
  );
}
