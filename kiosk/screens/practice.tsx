import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KioskContent, KioskPractice } from '../../content/kiosk/data.ts';
import type { Pass } from '../../practice/words.ts';
import { passes, passWords } from '../../practice/words.ts';
import { readPractice } from '../machine/release-data.ts';
import { Button } from '../parts/button.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { TaskList } from '../parts/task-list.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';

/** All practices: scams to be spotted first, then services. */
export function Practices({ content, go }: { content: KioskContent; go(to: Screen): void }) {
  const groups = (['scam', 'service'] as const)
    .map((kind) => ({ kind, own: content.practices.filter((each) => each.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  return (
    <main className="stage is-fill listing">
      <h1>{words.practices.title}</h1>
      <Scroller>
        {groups.map(({ kind, own }) => (
          <section key={kind} className="group">
            <h2>{kind === 'scam' ? words.practices.scams : words.practices.services}</h2>
            <TaskList tasks={own.map((each) => practiceTile(each, go))} />
          </section>
        ))}
      </Scroller>
    </main>
  );
}

/** A practice as a tile that leads to it. */
export function practiceTile(
  { slug, title, minutes, kind }: KioskPractice,
  go: (to: Screen) => void,
) {
  return {
    key: slug,
    title,
    note: words.practices.minutes(minutes),
    drawing: kind === 'scam' ? 'tat-may-ke-lua' : 'cham-man-hinh',
    onPress: () => go({ name: 'practice', practice: slug }),
  };
}

interface PracticeProps {
  practice: KioskPractice;
  pass: Pass | undefined;
  go(to: Screen): void;
  /** Called when what it says has changed. */
  onTold(): void;
  onStop(): void;
}

/** The subject of a practice, and the ways to go along it; then the practice itself. */
export function PracticeScreen({ practice, pass, go, onTold, onStop }: PracticeProps) {
  const { slug, title, summary, task } = practice;
  if (pass)
    return <Playing slug={slug} title={title} pass={pass} onTold={onTold} onStop={onStop} />;
  return (
    <main className="stage is-fill listing practice">
      <h1>{title}</h1>
      <Scroller>
        <p className="lead">{summary}</p>
        {task && (
          <p className="lead">
            <b>{words.practices.task}</b> {task}
          </p>
        )}
        <p className="lead">
          <b>{words.practices.lead}</b> {words.practices.choose}:
        </p>
        <div className="passes">
          {passes.map((each) => (
            <Button
              key={each}
              quiet
              icon="hand-click"
              onPress={() => go({ name: 'practice', practice: slug, pass: each })}
            >
              {passWords[each].name}: {passWords[each].what}
            </Button>
          ))}
        </div>
      </Scroller>
    </main>
  );
}

interface PlayingProps {
  slug: string;
  title: string;
  pass: Pass;
  onTold(): void;
  onStop(): void;
}

/** The player of the site. It leaves nothing behind when the visitor goes. */
function Playing({ slug, title, pass, onTold, onStop }: PlayingProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isAway, setAway] = useState(false);
  const told = useEffectEvent(onTold);
  const stopped = useEffectEvent(onStop);
  useEffect(() => {
    let close: (() => void) | undefined;
    let isWanted = true;
    const begin = async () => {
      const [{ startPlayer }, data] = await Promise.all([
        import('../../practice/player/practice-player.ts'),
        readPractice(slug),
      ]);
      if (!isWanted || !root.current) return;
      const around = {
        links: false,
        hear: nothing,
        offerHearing: nothing,
        onSaid: told,
        onStop: stopped,
      };
      ({ close } = startPlayer(root.current, data, pass, around));
    };
    begin().catch(() => setAway(true));
    return () => {
      isWanted = false;
      close?.();
    };
  }, [slug, pass]);
  return (
    <main className="stage is-fill playing">
      <h1 className="ph-sr">{title}</h1>
      {isAway && <p className="lead">{words.away.notThereText}</p>}
      <div className="pl" ref={root} />
    </main>
  );
}

/** The bar of the kiosk reads aloud. */
const nothing = () => undefined;
