import { useEffect } from 'react';

/** Glasses on their side with no room beside a keyboard: it lies across them. */
const square = '(min-aspect-ratio: 9/10) and (max-aspect-ratio: 4/3)';

/** Tells the styles whether the glass is one of these, also once it is turned or the window fills it. */
export function useSquareGlass(): void {
  useEffect(() => {
    const glass = matchMedia(square);
    const tell = () => {
      document.documentElement.dataset.square = String(glass.matches);
    };
    glass.onchange = tell;
    tell();
  }, []);
}
