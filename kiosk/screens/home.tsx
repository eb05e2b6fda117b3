import type { KioskContent, KioskDesk } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import { neighboursPicture } from '../../look/scenes.ts';
import { Icon } from '../parts/icon.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { TaskList } from '../parts/task-list.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { guideStart } from './guide-start.ts';
import { deskTasks, plainTask, type Task } from './tasks.ts';

interface HomeProps {
  content: KioskContent;
  desk: KioskDesk;
  go(to: Screen): void;
}

/** One question, and the tasks of this desk as its answers. */
export function Home({ content, desk, go }: HomeProps) {
  return (
    <main className="stage is-fill home">
      <h1>{words.home.title}</h1>
      <button type="button" className="ask" onClick={() => go({ name: 'search' })}>
        <Icon name="search" />
        <span>{words.home.search}</span>
      </button>
      <Scroller>
        <TaskList tasks={deskTasks(content, desk).map((task) => tile(task, go))} />
      </Scroller>
      <button type="button" className="mine" onClick={() => go({ name: 'communes' })}>
        <span className="pic" dangerouslySetInnerHTML={{ __html: neighboursPicture }} />
        <span>
          <b>{words.home.team}</b>
          <small>{words.home.teamNote}</small>
        </span>
      </button>
      {content.practices.length > 0 && (
        <button type="button" className="all is-try" onClick={() => go({ name: 'practices' })}>
          <Icon name="hand-click" />
          <span>
            <b>{words.practices.open}</b>
            <small>{words.home.tryNote}</small>
          </span>
        </button>
      )}
      <button type="button" className="all" onClick={() => go({ name: 'tasks' })}>
        <Icon name="category" />
        <span>
          <b>{words.home.all}</b>
          <small>{words.home.allNote}</small>
        </span>
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
    <main className="stage is-fill listing">
      <h1>{words.tasks.title}</h1>
      <Scroller>
        {content.practices.length > 0 && (
          <section className="group">
            <h2>{words.practices.open}</h2>
            <TaskList
              tasks={[
                {
                  key: 'practices',
                  title: words.practices.title,
                  note: words.practices.lead,
                  drawing: 'cham-man-hinh',
                  onPress: () => go({ name: 'practices' }),
                },
              ]}
            />
          </section>
        )}
        {groups.map(({ topic, guides }) => (
          <section key={topic.id} className="group">
            <h2>{topic.name}</h2>
            <TaskList tasks={guides.map((guide) => tile(plainTask(guide), go))} />
          </section>
        ))}
      </Scroller>
    </main>
  );
}

function tile({ guide, title, note }: Task, go: HomeProps['go']) {
  const { id: key, drawing } = guide;
  const urgent = guide.urgent && true;
  return present({ key, title, note, drawing, urgent, onPress: () => go(guideStart(guide)) });
}
