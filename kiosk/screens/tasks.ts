import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { guideStart } from './guide-start.ts';

/** A guide in a list of tasks. */
export interface Task {
  guide: KioskGuide;
  title: string;
  note?: string;
}

/** The number of tasks on the home screen. */
export const tasksShown = 8;

/**
 * The tasks that cannot wait, then the desk's own tasks, filled up with the province's, in the short wording of
 * the home page.
 */
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
  const wanted = [...urgentGuides(content), ...own, ...usual.map(({ guide }) => guide), ...forAll];
  return [...new Set(wanted)]
    .slice(0, tasksShown)
    .map((guide) => usual.find((task) => task.guide === guide) ?? plainTask(guide));
}

/** The guides of what cannot wait, in the order that editors gave. */
export function urgentGuides({ guides }: KioskContent): KioskGuide[] {
  return guides
    .filter(({ urgent, local }) => urgent && local === undefined)
    .sort((one, other) => (one.urgent?.order ?? 0) - (other.urgent?.order ?? 0));
}

/** A topic and its parts, each with its guides; those without any are left out. */
export function groupsOf({ guides, topics }: KioskContent, topic: string) {
  return topics
    .filter(({ id, parent }) => id === topic || parent === topic)
    .map((each) => ({ ...each, guides: guides.filter((guide) => guide.topic === each.id) }))
    .filter(({ guides }) => guides.length > 0);
}

/** The main topics that have guides. */
export function mainTopics(content: KioskContent): KioskContent['topics'] {
  return content.topics.filter(
    ({ id, parent }) => parent === undefined && groupsOf(content, id).length > 0,
  );
}

/** A guide by its title; whom it is for and the part after a colon become the note. */
export function plainTask(guide: KioskGuide): Task {
  const [title = guide.title, more] = guide.title.split(/:\s/);
  const note = [guide.local, more && capital(more)].filter(Boolean).join('. ');
  return { guide, title, ...(note && { note }) };
}

/** A task as a tile that leads to it. */
export function taskTile({ guide, title, note }: Task, go: (to: Screen) => void) {
  const { id: key, drawing } = guide;
  const urgent = guide.urgent && true;
  return present({ key, title, note, drawing, urgent, onPress: () => go(guideStart(guide)) });
}

/** The name of the task that a screen belongs to. */
export function taskOf(screen: Screen, { guides }: KioskContent): string | undefined {
  const guide = 'guide' in screen && guides.find(({ slug }) => slug === screen.guide);
  return guide ? plainTask(guide).title : undefined;
}

/** The facts that are known of a task before one begins, each where it is known. */
export function taskFacts({ time, cost, where }: KioskGuide): { name: string; text: string }[] {
  const facts = { where, cost, time };
  return (['where', 'cost', 'time'] as const).flatMap((name) => {
    const text = facts[name];
    return text === undefined ? [] : [{ name: words.tasks[name], text }];
  });
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
