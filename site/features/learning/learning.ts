import { lessonsPack } from '../../../content/pack.ts';
import { load } from '../../browser/load.ts';
import { keepOwnPack } from '../offline/ask-worker.ts';
import { ask } from '../quizzes/ask.ts';
import { startLesson } from './lesson.ts';
import { startPath } from './path.ts';

/**
 * Wakes whatever the page has of the class: the path, a lesson, the screens for teaching, a quiz; and keeps
 * all of them on this phone.
 */
export function start(): void {
  for (const path of document.querySelectorAll<HTMLElement>('ap-path')) startPath(path);
  for (const lesson of document.querySelectorAll<HTMLElement>('ap-lesson')) startLesson(lesson);
  for (const teaching of document.querySelectorAll<HTMLElement>('ap-teaching'))
    load(import('../teaching/teaching-page.ts'), ({ startTeaching }) => startTeaching(teaching));
  ask();
  void keepOwnPack(lessonsPack);
}
