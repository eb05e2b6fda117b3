import { ask } from '../quizzes/ask.ts';
import { startLesson } from './lesson.ts';
import { startPath } from './path.ts';
import { startTeaching } from './teaching.ts';

/** Wakes whatever the page has of the class: the path, a lesson, the screens for teaching, a quiz. */
export function startLearning(): void {
  for (const path of document.querySelectorAll<HTMLElement>('ap-path')) startPath(path);
  for (const lesson of document.querySelectorAll<HTMLElement>('ap-lesson')) startLesson(lesson);
  for (const teaching of document.querySelectorAll<HTMLElement>('ap-teaching'))
    startTeaching(teaching);
  ask();
}
