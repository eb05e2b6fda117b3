import type { KioskContent, KioskGuide } from '../../content/kiosk/data.ts';
import { Button } from '../parts/button.tsx';
import { Nav } from '../parts/nav.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { TaskList } from '../parts/task-list.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { placesFor } from './own-parts.ts';
import { practiceTile } from './practice.tsx';
import { plainTask, taskTile } from './tasks.ts';

interface DoneProps {
  guide: KioskGuide;
  /** The sign of the answer that was chosen. */
  answer: string | undefined;
  content: KioskContent;
  go(to: Screen): void;
  turn(to: Screen): void;
  onLeave(): void;
}

/** The end of a task: what comes next, where to practise it, and the way to take it along. */
export function Done({ guide, answer, content, go, turn, onLeave }: DoneProps) {
  const { slug, next = [] } = guide;
  const way = placesFor(guide.steps, answer);
  const following = next.flatMap((each) => content.guides.filter((one) => one.slug === each));
  const practices = content.practices.filter((each) => each.guide === slug);
  return (
    <main className="stage is-fill listing done">
      <h1>{words.done.title}</h1>
      <Scroller>
        <p className="lead">{words.done.lead(way.length, plainTask(guide).title)}</p>
        {practices.length > 0 && (
          <section className="group">
            <h2>{words.done.practise}</h2>
            <TaskList tasks={practices.map((each) => practiceTile(each, go))} />
          </section>
        )}
        {following.length > 0 && (
          <section className="group">
            <h2>{words.done.next}</h2>
            <TaskList tasks={following.map((each) => taskTile(plainTask(each), go))} />
          </section>
        )}
        <Button quiet icon="category" onPress={() => go({ name: 'tasks' })}>
          {words.done.other}
        </Button>
      </Scroller>
      <Nav
        back={
          <Button
            quiet
            icon="qrcode"
            onPress={() => turn({ name: 'take', guide: slug, step: way.at(-1) ?? 0 })}
          >
            {words.done.take}
          </Button>
        }
        next={
          <Button icon="check" onPress={onLeave}>
            {words.step.leave}
          </Button>
        }
      />
    </main>
  );
}
