import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk.ts';
import { neighboursPicture } from '../../look/scenes.ts';
import { Icon } from '../parts/icon.tsx';
import { RowList, type Row } from '../parts/row-list.tsx';
import type { Screen } from '../session/session.ts';
import { guideStart } from './guide-start.ts';
import { words } from '../words.ts';

interface HomeProps {
  content: KioskContent;
  desk: KioskDesk;
  go(to: Screen): void;
}

/** How many tasks stand on the home screen. */
const tasksShown = 6;

/** One question, and the tasks of this desk as its answers. */
export function Home({ content, desk, go }: HomeProps) {
  const rows = deskTasks(content, desk).map((task) => taskRow(task, go));
  return (
    <main className="stage is-fill home">
      <h1>{words.home.title}</h1>
      <button type="button" className="ask" onClick={() => go({ name: 'search' })}>
        <Icon name="search" />
        {words.home.search}
      </button>
      <RowList
        rows={[
          ...rows,
          {
            key: 'all',
            title: words.home.all,
            note: words.home.allNote,
            icon: 'category',
            onPress: () => go({ name: 'tasks' }),
          },
        ]}
      />
      <button type="button" className="mine" onClick={() => go({ name: 'communes' })}>
        <span className="pic" dangerouslySetInnerHTML={{ __html: neighboursPicture }} />
        <span>
          <b>{words.home.team}</b>
          <small>{words.home.teamNote}</small>
        </span>
        <Icon name="arrow-right" />
      </button>
    </main>
  );
}

/** All guides by topic, to scroll through. */
export function Tasks({ content, go }: Omit<HomeProps, 'desk'>) {
  const groups = content.topics
    .map((topic) => ({ topic, guides: content.guides.filter((guide) => guide.topic === topic.id) }))
    .filter(({ guides }) => guides.length > 0);
  return (
    <main className="stage scrolls">
      <h1>{words.tasks.title}</h1>
      {groups.map(({ topic, guides }) => (
        <section key={topic.id} className="group">
          <h2>{topic.name}</h2>
          <RowList rows={guides.map((guide) => taskRow(plainTask(guide), go))} />
        </section>
      ))}
    </main>
  );
}

interface Task {
  guide: KioskGuide;
  title: string;
  note?: string;
  icon: string;
}

function taskRow({ guide, title, note, icon }: Task, go: HomeProps['go']): Row {
  return { key: guide.id, title, note, icon, onPress: () => go(guideStart(guide)) };
}

/** The desk's own tasks, else those of the province; said in the short words of the home page. */
function deskTasks({ guides, topTasks }: KioskContent, desk: KioskDesk): Task[] {
  const usual = topTasks.flatMap(({ address, title, note, icon }) =>
    guides
      .filter(({ slug }) => address === `/huong-dan/${slug}/`)
      .map((guide) => ({ guide, title, note, icon })),
  );
  const chosen = desk.tasks.flatMap((id) => guides.filter((guide) => guide.id === id));
  const own = chosen.map((guide) => usual.find((task) => task.guide === guide) ?? plainTask(guide));
  const wanted = own.length > 0 ? own : usual;
  return (wanted.length > 0 ? wanted : guides.map(plainTask)).slice(0, tasksShown);
}

function plainTask(guide: KioskGuide): Task {
  return { guide, title: guide.title, icon: guide.icon };
}
