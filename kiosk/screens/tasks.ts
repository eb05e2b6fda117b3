import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';

/** A guide in a list of tasks. */
export interface Task {
  guide: KioskGuide;
  title: string;
  note?: string;
}

/** How many tasks stand on the home screen. */
export const tasksShown = 8;

/** The desk's own tasks, filled up with the province's, in the short wording of the home page. */
export function deskTasks(content: KioskContent, desk: KioskDesk): Task[] {
  const { guides, topTasks } = content;
  const usual = topTasks.flatMap(({ address, title, note }) =>
    guides
      .filter(({ slug }) => address === `/huong-dan/${slug}/`)
      .map((guide) =>
        guide.language === 'vi' ? present({ guide, title, note }) : plainTask(guide),
      ),
  );
  const own = desk.tasks.flatMap((id) => guides.filter((guide) => guide.id === id));
  const wanted = [...own, ...usual.map(({ guide }) => guide), ...guides];
  return [...new Set(wanted)]
    .slice(0, tasksShown)
    .map((guide) => usual.find((task) => task.guide === guide) ?? plainTask(guide));
}

/** A guide by its title; the part after a colon becomes the note. */
export function plainTask(guide: KioskGuide): Task {
  const [title = guide.title, note] = guide.title.split(/:\s/);
  return {
    guide,
    title,
    ...(note && { note: note.charAt(0).toLocaleUpperCase('vi') + note.slice(1) }),
  };
}
