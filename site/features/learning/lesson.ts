import { learned, mark } from '../storage/learned.ts';
import { isOpenedAnew } from '../storage/storage.ts';

/** Ticks of a lesson: what is read, tapped, answered, done at home; kept on this device. */
export function startLesson(lesson: HTMLElement): void {
  const boxes = [...lesson.querySelectorAll<HTMLInputElement>('input[data-mark]')];
  const keep = (box: HTMLInputElement): void => mark(box.dataset.mark ?? '', box.checked);
  // On a thin line somebody ticks before this has come.
  if (isOpenedAnew()) for (const box of boxes) if (box.checked) keep(box);
  show();
  // Whoever comes back may have forgotten all elsewhere.
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  for (const box of boxes) box.addEventListener('change', () => keep(box));

  function show(): void {
    const marks = learned();
    for (const box of boxes) box.checked = marks.has(box.dataset.mark ?? '');
  }
}
