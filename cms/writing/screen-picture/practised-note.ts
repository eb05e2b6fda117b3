import { isPressed, placesOf } from '../../../practice/places.ts';
import { silentPlaces } from '../../../practice/laws.ts';
import { playedScreen, type PlayedRow } from '../../publishing/export/practice-path.ts';
import type { ScreenFormRow } from './draw-row.ts';

/**
 * Words what practices miss at a screen, in one sentence; nothing where none is missed, or it is only a
 * picture.
 */
export function practisedNote(row: ScreenFormRow): string | undefined {
  const elements = Array.isArray(row.elements) ? row.elements : [];
  const screen = playedScreen({ ...row, elements } as PlayedRow);
  const isPractised =
    screen.back !== undefined ||
    screen.elements.some(({ does, answer, danger, to }) => does ?? answer ?? danger ?? to);
  if (!isPractised) return undefined;
  if (!placesOf(screen).some(isPressed))
    return 'Khi tập thử: màn hình này không có gì để chạm, bài tập đứng lại ở đây. Thêm một nút.';
  const silent = silentPlaces(screen);
  if (silent.length === 0) return undefined;
  const names = silent.map((words) => (words ? `“${words}”` : '(không chữ)')).join(', ');
  return `Khi tập thử: ${silent.length} chỗ chưa nói để làm gì: ${names}. Bà con chạm vào thì nghe câu chung.`;
}
