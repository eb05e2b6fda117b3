import { useEffect, type CSSProperties } from 'react';
import type { KioskCommune } from '../../content/kiosk/data.ts';
import { dayOfInstant, formatDay } from '../../content/text/date.ts';
import { logoSvg } from '../../look/logo.ts';
import { attractScene } from '../../look/scenes.ts';
import { takeUpdates } from '../machine/worker.ts';
import { Clock } from '../parts/clock.tsx';
import { Icon } from '../parts/icon.tsx';
import { useNow } from '../parts/use-now.ts';
import { words } from '../words.ts';
import { driftAt } from './drift.ts';
import { nextHeld } from './meetings.tsx';
import type { Task } from './tasks.ts';

interface AttractProps {
  deskName: string;
  notices: KioskCommune['notices'];
  meetings: KioskCommune['meetings'];
  /** The note of the desk's staff for today. */
  note: string | undefined;
  /** The time the content last changed. */
  updatedAt: string | undefined;
  /** The tasks that cannot wait. */
  urgent: Task[];
  onUrgent(task: Task): void;
  onTouch(): void;
  /** Begins with what is touched within reach of a wheelchair. */
  onReach(): void;
  /** A window lies over it. */
  covered: boolean;
}

/** The number of things told, notices by how urgent they are; the next meeting stands in for what is not. */
const shown = 2;
/** The number of urgent guides that one touch opens. */
const urgentShown = 2;
const levels = ['urgent', 'care', 'info'];
const icons = { urgent: 'alert-triangle', care: 'alert-triangle', info: 'speakerphone' } as const;

/** The idle screen: one big button. New releases are taken only here. */
export function Attract(props: AttractProps) {
  const { deskName, notices, meetings, note, updatedAt, urgent } = props;
  const { onUrgent, onTouch, onReach, covered } = props;
  useEffect(() => takeUpdates(), []);
  const pressing = [...notices].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
  const now = useNow();
  const next = nextHeld(meetings, now);
  const drift = driftAt(now);
  const isPressing = pressing.filter(({ level }) => level === 'urgent').length >= shown;
  const meeting = isPressing || note ? undefined : next;
  return (
    <main
      className={urgent.length > 0 ? 'attract has-urgent' : 'attract'}
      style={{ '--across': drift.across, '--down': drift.down } as CSSProperties}
      inert={covered}
    >
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
      {(pressing.length > 0 || meeting || note) && (
        <span className="notices">
          {note && (
            <span className="announce">
              <Icon name="message" />
              <span>
                <b>{words.attract.note}</b>
                <span className="summary">{note}</span>
              </span>
            </span>
          )}
          {pressing
            .slice(0, meeting || note ? shown - 1 : shown)
            .map(({ title, summary, level }) => (
              <span className={`announce is-${level}`} key={title}>
                <Icon name={icons[level]} />
                <span>
                  <b>{title}</b>
                  <span className="summary">{summary}</span>
                </span>
              </span>
            ))}
          {meeting && (
            <span className="announce">
              <Icon name="calendar" />
              <span>
                <b>{`${words.team.meetings}: ${meeting.title}`}</b>
                <span className="summary">
                  {[meeting.when, meeting.where, meeting.sample && words.team.sample]
                    .filter(Boolean)
                    .join('. ')}
                </span>
              </span>
            </span>
          )}
        </span>
      )}
      <span className="foot">
        <span className="go">
          <Icon name="hand-click" />
          {words.attract.go}
        </span>
        <span className="low">
          <button
            type="button"
            className="reach"
            aria-label={words.attract.reachLabel}
            onClick={onReach}
          >
            <Icon name="wheelchair" />
            {words.attract.reach}
          </button>
          {updatedAt && (
            <span className="fresh">{words.attract.fresh(formatDay(dayOfInstant(updatedAt)))}</span>
          )}
        </span>
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
