import type { KioskContent, KioskDesk } from '../../content/kiosk/data.ts';
import { neighboursPicture } from '../../look/scenes.ts';
import { Icon } from '../parts/icon.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { TaskList } from '../parts/task-list.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { deskTasks, taskTile } from './tasks.ts';

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
        <span>
          {words.home.search}
          <i>{words.home.searchNote}</i>
        </span>
      </button>
      <Scroller>
        <TaskList tasks={deskTasks(content, desk).map((task) => taskTile(task, go))} />
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
