import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KioskDesk } from '../content/kiosk/data.ts';
import { present } from '../content/present.ts';
import { useCounts } from './counts/use-counts.ts';
import { useTold } from './counts/use-told.ts';
import type { DeskChoice } from './machine/desk-choice.ts';
import type { ReleaseData } from './machine/release-data.ts';
import { prepareTitleSearch } from './machine/title-search.ts';
import { useCommune } from './machine/use-commune.ts';
import { IdleDialog } from './idle/idle-dialog.tsx';
import { useIdle } from './idle/use-idle.ts';
import { Bar } from './parts/bar.tsx';
import { DisplayDialog } from './screens/display-dialog.tsx';
import { LinkDialog } from './parts/link-dialog.tsx';
import { Settle } from './parts/settle.tsx';
import { StaffCorner } from './parts/staff-corner.tsx';
import { Top } from './parts/top.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useSquareGlass } from './parts/use-square-glass.ts';
import { Attract } from './screens/attract.tsx';
import { callAbout } from './screens/call-about.ts';
import { Calling, Unanswered } from './screens/calling.tsx';
import { CurrentScreen } from './screens/current-screen.tsx';
import { guideStart } from './screens/guide-start.ts';
import { PairDevice } from './screens/staff-pair.tsx';
import { StaffMenu } from './screens/staff.tsx';
import { plainTask, taskOf, urgentGuides } from './screens/tasks.ts';
import { actionsOf } from './session/actions.ts';
import { contentIn, languageOf, newest } from './session/content-in.ts';
import { isReading, type Screen } from './session/session.ts';
import { useSession } from './session/use-session.ts';
import { recordingAt } from './speech/recorded.ts';
import { useReading } from './speech/use-reading.ts';
import { useVoice } from './speech/use-voice.ts';
import { words } from './words.ts';

interface KioskProps {
  data: ReleaseData;
  desk: KioskDesk;
  choice: DeskChoice;
  onChangeDesk(): void;
}

/** Screens that are one to who hears them: the places of another letter stand under the same heading. */
const headingOf = (screen: Screen): Screen | string =>
  screen.name === 'communes' ? `${screen.name} ${screen.old === true}` : screen;

/** So often a screen is pulled down until its top is within reach. */
const mostPulled = 2;

type Window = { name: 'display' } | { name: 'link'; url: string; label: string; number?: string };

/** The current screen with everything that surrounds it, for one visitor after another. */
export function Kiosk({ data, desk, choice, onChangeDesk }: KioskProps) {
  const [session, dispatch] = useSession();
  const [open, setOpen] = useState<Window>();
  const [staff, setStaff] = useState(false);
  const [pulled, setPulled] = useState<{ of?: Screen; steps: number }>({ steps: 0 });
  const stage = useRef<HTMLDivElement>(null);
  const { screen, language } = session;
  const content = useMemo(() => contentIn(data.content, language), [data.content, language]);
  const voice = useVoice(languageOf(screen, content));
  const recording = recordingAt(screen, content);
  const [length, setLength] = useState({ of: '', seconds: 0 });
  /** The seconds that the recording lasts which is heard: who listens does not touch the glass. */
  const heard = session.reading && length.of === recording ? length.seconds : 0;
  const own = useCommune(desk.commune.slug);
  const attract = screen.name === 'attract';
  const rings = session.call === 'rings';
  const told = useTold(desk.code, attract && !staff);
  const volume = told?.volume ?? desk.volume;

  const countMissed = useCounts(desk.code, screen, data.content.guides);
  useEffect(() => prepareTitleSearch(), []);

  const actions = useMemo(() => actionsOf(dispatch), [dispatch]);
  const leave = useCallback(() => {
    setOpen(undefined);
    dispatch({ type: 'leave' });
  }, [dispatch]);
  const forget = useCallback(() => {
    setOpen(undefined);
    dispatch({ type: 'forget' });
  }, [dispatch]);
  const { showDisplay, showLink, close } = useMemo(() => windows(setOpen), []);
  const steps = session.lowered && pulled.of === screen ? pulled.steps : 0;
  const pull = useCallback(
    () => setPulled({ of: screen, steps: (steps + 1) % (mostPulled + 1) }),
    [screen, steps],
  );
  const idle = useIdle({
    limitSeconds:
      heard +
      (isReading(screen) || open?.name === 'link' ? desk.readingIdleSeconds : desk.idleSeconds),
    active: !attract,
    asks: !rings,
    onOver: (asked) => (asked ? leave() : forget()),
  });
  useReading({
    stage,
    screen,
    told: session.told,
    reading: session.reading,
    voice,
    recording,
    volume,
    onLength: (seconds) => setLength({ of: recording ?? '', seconds }),
    onEnd: () => dispatch({ type: 'read-to-end' }),
    onLost: () => dispatch({ type: 'lose' }),
  });
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = session.theme;
    root.dataset.text = String(session.textSize);
    root.dataset.lowered = String(session.lowered);
  }, [session.theme, session.textSize, session.lowered]);
  useSquareGlass();
  useHeadingFocus(stage, headingOf(screen));

  if (attract)
    return (
      <>
        <Attract
          deskName={desk.name}
          notices={own.state === 'ready' ? own.value.notices : []}
          meetings={own.state === 'ready' ? own.value.meetings : []}
          note={told?.note}
          updatedAt={newest(data.content, own.state === 'ready' ? own.value : undefined)}
          urgent={urgentGuides(content).map(plainTask)}
          onUrgent={({ guide }) => {
            actions.go({ name: 'home' });
            actions.go(guideStart(guide));
          }}
          onTouch={() => actions.go({ name: 'home' })}
          onReach={() => {
            dispatch({ type: 'display', lowered: true });
            actions.go({ name: 'home' });
          }}
          covered={staff || told?.showKey !== undefined}
        />
        <StaffCorner onOpen={() => setStaff(true)} />
        {staff && (
          <StaffMenu
            desk={desk}
            choice={choice}
            onChangeDesk={onChangeDesk}
            onClose={() => setStaff(false)}
          />
        )}
        {!staff && told?.showKey && (
          <PairDevice
            key={told.showKey}
            code={desk.code}
            withDevices={false}
            onDone={told.hideKey}
          />
        )}
        <Settle key={String(staff)} long={false} />
      </>
    );

  const task = taskOf(screen, content);
  const asking = idle.name === 'asking';
  const calling = session.call !== 'none';
  const covered = open !== undefined || asking || calling;
  const shown = JSON.stringify([screen, open, idle.name, session.call]);
  return (
    <>
      <div className="frame" data-screen={screen.name} data-pulled={steps} inert={covered}>
        <Top
          place={task ?? words.office(desk.commune.name)}
          languages={content.languages}
          language={language}
          onLanguage={actions.speak}
        />
        <div className="glass" ref={stage}>
          <CurrentScreen
            session={session}
            content={content}
            places={data.places}
            desk={desk}
            closedToday={told?.closed ?? false}
            actions={actions}
            onLink={showLink}
            onMiss={countMissed}
            onLeave={leave}
          />
        </div>
        <Bar
          canGoBack={screen.name !== 'home'}
          reading={voice || recording ? session.reading : undefined}
          lost={session.lost}
          onLeave={leave}
          onBack={actions.back}
          onRead={actions.read}
          onDisplay={showDisplay}
          onHelp={actions.help}
          onPull={session.lowered ? pull : undefined}
          isDown={steps === mostPulled}
        />
      </div>
      {open?.name === 'display' && (
        <DisplayDialog session={session} dispatch={dispatch} onClose={close} />
      )}
      {open?.name === 'link' && (
        <LinkDialog
          {...open}
          onClose={close}
          onHelp={() => {
            close();
            actions.help();
          }}
        />
      )}
      {rings && (
        <Calling
          desk={desk}
          about={callAbout(session, data.content.guides)}
          volume={volume}
          forgotten={screen.name !== 'help'}
          onUnanswered={actions.giveUpCall}
          onEnd={actions.endCall}
        />
      )}
      {session.call === 'unanswered' && (
        <Unanswered desk={desk} covered={asking} onAgain={actions.call} onEnd={actions.endCall} />
      )}
      {asking && <IdleDialog secondsLeft={idle.secondsLeft} onLeave={leave} />}
      <Settle key={shown} long={calling} />
    </>
  );
}

/** Opens and closes dialogs in a transition, so that the pressed button shows first. */
function windows(setOpen: (window: Window | undefined) => void) {
  const show = (window?: Window) => startTransition(() => setOpen(window));
  return {
    showDisplay: () => show({ name: 'display' }),
    showLink: (url: string, label: string, number?: string) =>
      show(present({ name: 'link' as const, url, label, number })),
    close: () => show(),
  };
}
