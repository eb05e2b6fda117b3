import { learned, mark } from '../storage/learned.ts';

/** Ticks of a lesson: what is read, tapped, answered, done at home; kept on this device. */
export function startLesson(lesson: HTMLElement): void {
  const marks = learned();
  for (const box of lesson.querySelectorAll<HTMLInputElement>('input[data-mark]')) {
    const name = box.dataset.mark ?? '';
    box.checked = marks.has(name);
    box.addEventListener('change', () => mark(name, box.checked));
  }
}
