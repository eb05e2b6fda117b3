import type { KioskContent } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import { Scroller } from '../parts/scroller.tsx';
import { TaskList } from '../parts/task-list.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { groupsOf, mainTopics, plainTask, taskTile } from './tasks.ts';

interface AllTasksProps {
  content: KioskContent;
  /** The id of the main topic that was chosen. */
  topic: string | undefined;
  go(to: Screen): void;
}

/** The main topics, and behind each the guides of it and of its parts. */
export function AllTasks({ content, topic, go }: AllTasksProps) {
  const chosen = content.topics.find(({ id }) => id === topic);
  return (
    <main className="stage is-fill listing">
      <h1>{chosen?.name ?? words.tasks.title}</h1>
      <Scroller top={topic ?? ''}>
        {chosen ? (
          groupsOf(content, chosen.id).map(({ id, name, guides }) => (
            <section key={id} className="group">
              {id !== chosen.id && <h2>{name}</h2>}
              <TaskList tasks={guides.map((guide) => taskTile(plainTask(guide), go))} />
            </section>
          ))
        ) : (
          <TaskList
            tasks={[
              ...mainTopics(content).map(({ id, name, summary }) =>
                present({
                  key: id,
                  title: name,
                  note: summary,
                  drawing: groupsOf(content, id)[0]?.guides.find(({ drawing }) => drawing)?.drawing,
                  onPress: () => go({ name: 'tasks', topic: id }),
                }),
              ),
              ...(content.practices.length > 0
                ? [
                    {
                      key: 'practices',
                      title: words.practices.title,
                      note: words.practices.lead,
                      drawing: 'cham-man-hinh',
                      onPress: () => go({ name: 'practices' }),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Scroller>
    </main>
  );
}
