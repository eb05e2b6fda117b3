import Link from 'next/link';
import type { Asking } from '../../../base/access/asking.ts';
import { readMyWork, type Task, type TaskGroup } from '../my-work.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { texts } from './texts.ts';
import { Hint, HintWords } from '../../../base/screens/kit/kit.tsx';

/** The tasks that wait for the user, and what became of what the user sent. */
export function MyWorkPanel({ asking }: { asking: Asking }) {
  return (
    <section className="my-work" aria-labelledby="my-work">
      <h2 id="my-work">{texts.title}</h2>
      <Panel waiting={texts.waiting}>
        <Groups asking={asking} />
      </Panel>
    </section>
  );
}

async function Groups({ asking }: { asking: Asking }) {
  const groups = await readMyWork(asking);
  const isWaiting = groups.some(({ tone }) => tone === 'do');
  return (
    <div className="my-work__groups">
      {!isWaiting && (
        <div className="my-work__nothing">
          <Icon name="circle-check" />
          <p>
            <strong>{texts.nothing}</strong> {texts.nothingNote}
          </p>
        </div>
      )}
      {groups.map((group) => (
        <Group key={group.heading} group={group} />
      ))}
    </div>
  );
}

/** Tasks of one kind that are shown at once. */
const shownAtOnce = 5;

function Group({ group: { heading, note, tone, tasks } }: { group: TaskGroup }) {
  const more = tasks.slice(shownAtOnce);
  return (
    <section className={`my-work__group is-${tone}`}>
      <h3>
        {heading} <span className="my-work__count">({tasks.length})</span>
      </h3>
      {note && <Hint>{note}</Hint>}
      <Tasks tasks={tasks.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <details>
          <summary>{texts.more(more.length)}</summary>
          <Tasks tasks={more} />
        </details>
      )}
    </section>
  );
}

function Tasks({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="my-work__tasks">
      {tasks.map((task) => (
        <TaskLine key={`${task.noun}/${task.id}`} task={task} />
      ))}
    </ul>
  );
}

function TaskLine({ task }: { task: Task }) {
  const { title, noun, line, remark } = task;
  const address =
    'page' in task ? `/admin${task.page}` : formAddress(task.collection, task.id, task.field);
  return (
    <li>
      <Link className="my-work__task" href={address}>
        <span className="my-work__title">{title}</span>
        <HintWords>{[noun, line].filter(Boolean).join(' · ')}</HintWords>
        {remark && (
          <span className="my-work__remark">
            {texts.remark}: “{remark}”
          </span>
        )}
      </Link>
    </li>
  );
}
