import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';

/** A guide in a list of tasks. */
export interface Task {
  guide: KioskGuide;
  title: string;
  note?: string;
}

/** The number of tasks on the home screen. */
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
  // Those of another commune are no use here: a desk has its own among its tasks.
  const forAll = guides.filter(({ local }) => local === undefined);
  const wanted = [...own, ...usual.map(({ guide }) => guide), ...forAll];
  return [...new Set(wanted)]
    .slice(0, tasksShown)
    .map((guide) => usual.find((task) => task.guide === guide) ?? plainTask(guide));
}

/** A guide by its title; whom it is for and the part after a colon become the note. */
export function plainTask(guide: KioskGuide): Task {
  const [title = guide.title, more] = guide.title.split(/:\s/);
  const note = [guide.local, more && capital(more)].filter(Boolean).join('. ');
  return { guide, title, ...(note && { note }) };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
