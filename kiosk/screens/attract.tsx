import { useEffect } from 'react';
import type { KioskCommune } from '../../content/kiosk/data.ts';
import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { logoSvg } from '../../look/logo.ts';
import { attractScene } from '../../look/scenes.ts';
import { takeUpdates } from '../machine/worker.ts';
import { Clock } from '../parts/clock.tsx';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';
import type { Task } from './tasks.ts';

interface AttractProps {
  deskName: string;
  notices: KioskCommune['notices'];
  /** The time the content last changed. */
  updatedAt: string | undefined;
  /** What cannot wait. */
  urgent: Task[];
  onUrgent(task: Task): void;
  onTouch(): void;
  /** A window lies over it. */
  covered: boolean;
}

/** The number of notices shown, most urgent first. */
const noticesShown = 2;
/** The number of urgent guides that one touch opens. */
const urgentShown = 2;
const levels = ['urgent', 'care', 'info'];
const icons = { urgent: 'alert-triangle', care: 'alert-triangle', info: 'speakerphone' } as const;

/** The idle screen: one big button. New releases are taken only here. */
export function Attract(props: AttractProps) {
  const { deskName, notices, updatedAt, urgent, onUrgent, onTouch, covered } = props;
  useEffect(() => takeUpdates(), []);
  const pressing = [...notices].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
  return (
    <main className={urgent.length > 0 ? 'attract has-urgent' : 'attract'} inert={covered}>
      <span className="scene" dangerouslySetInnerHTML={{ __html: attractScene }} />
      <span className="head">
        <span className="brand">
          <span dangerouslySetInnerHTML={{ __html: logoSvg }} />
          {words.brand}
        </span>
        <span className="where">{deskName}</span>
        <Clock day />
      </span>
      <div className="say">
        <h1 className="headline">{words.attract.title}</h1>
        <p className="lead">{words.attract.lead}</p>
      </div>
      {pressing.length > 0 && (
        <span className="notices">
          {pressing.slice(0, noticesShown).map(({ title, summary, level }) => (
            <span className={`announce is-${level}`} key={title}>
              <Icon name={icons[level]} />
              <span>
                <b>{title}</b>
                <span className="summary">{summary}</span>
              </span>
            </span>
          ))}
        </span>
      )}
      <span className="foot">
        <span className="go">
          <Icon name="hand-click" />
          {words.attract.go}
        </span>
        {updatedAt && (
          <span className="fresh">{words.attract.fresh(formatDay(dayOfInstant(updatedAt)))}</span>
        )}
      </span>
      <button type="button" className="touch" aria-label={words.attract.go} onClick={onTouch} />
      {urgent.length > 0 && (
        <nav className="urgent" aria-label={words.attract.urgent}>
          {urgent.slice(0, urgentShown).map((task) => (
            <button type="button" key={task.guide.id} onClick={() => onUrgent(task)}>
              <Icon name="alert-triangle" />
              <span>{task.title}</span>
              <Icon name="chevron-right" />
            </button>
          ))}
        </nav>
      )}
    </main>
  );
}
