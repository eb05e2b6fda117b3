import { useState } from 'react';
import type { KioskGuide, KioskStep } from '../../content/kiosk/data.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { BlocksView } from '../parts/blocks-view.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Known } from '../parts/known.tsx';
import { Nav } from '../parts/nav.tsx';
import { PhoneScreens } from '../parts/phone-screens.tsx';
import { Picture } from '../parts/picture.tsx';
import { Progress } from '../parts/progress.tsx';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import type { Reach } from '../parts/reach.ts';
import { afterAnswer } from './guide-start.ts';
import { placesFor } from './own-parts.ts';
import { taskFacts } from './tasks.ts';

interface StepProps {
  guide: KioskGuide;
  at: number;
  /** Whom it is for, where the guide asks that first. */
  answer: { sign: string; label: string } | undefined;
  reach: Reach;
  turn(to: Screen): void;
  onHelp(): void;
}

/** One step a screen; next and back always at the same place. */
export function Step({ guide, at, answer, reach, turn, onHelp }: StepProps) {
  // Where text and screens have no room side by side, one of them is seen.
  const [screensOf, setScreensOf] = useState<number>();
  const step = guide.steps[at];
  if (!step) return null;
  const calls = at === 0 ? guide.urgent : undefined;
  const { slug, branches } = guide;
  const way = placesFor(guide.steps, answer?.sign);
  /** Its place on the way, from 0 on. */
  const now = way.indexOf(at);
  const hasPapers = placesFor(guide.prepare, answer?.sign).length > 0;
  /** Else its papers have told them. */
  const begins = now === 0 && afterAnswer(guide, answer?.sign).name === 'step';
  const to = (place: number): Screen => ({ name: 'step', guide: slug, at: place });
  const beforeAll: Screen = { name: hasPapers ? 'papers' : 'ask', guide: slug };
  const [previous, next] = [way[now - 1], way[now + 1]];
  const beforeWord = branches && !hasPapers ? words.whom.again : words.step.start;
  const progress = words.step.progress(now + 1, way.length);
  return (
    <main
      className={`stage is-fill one is-step${step.screens ? ' has-screens' : ''}`}
      data-sees={screensOf === at ? 'screens' : 'text'}
      lang={guide.language}
    >
      <Progress
        at={now}
        all={way.length}
        label={answer ? `${progress} · ${answer.label}` : progress}
      >
        {step.screens && (
          <button
            type="button"
            className="btn is-quiet is-switch"
            onClick={() => setScreensOf(screensOf === at ? undefined : at)}
          >
            <Icon name={screensOf === at ? 'file-text' : 'device-mobile'} />
            <span>{screensOf === at ? words.step.seeText : words.step.seeScreens}</span>
          </button>
        )}
        <Button
          quiet
          icon="qrcode"
          onPress={() => turn({ name: 'take', guide: guide.slug, step: at })}
        >
          {words.step.take}
        </Button>
      </Progress>
      <h1>{step.title}</h1>
      {step.screens ? (
        <PhoneScreens key={`screens ${at}`} screens={step.screens} />
      ) : (
        <Picture picture={step.picture ?? drawingOf(guide)} />
      )}
      <Scroller key={at} className="say">
        {calls && <Calls {...calls} />}
        <BlocksView blocks={bodyBeside(step.body, calls)} reach={reach} />
        {step.done && (
          <p className="after is-done">
            <b>{words.step.done}</b> {step.done}
          </p>
        )}
        {step.stuck && (
          <p className="after">
            <b>{words.step.stuck}</b> {step.stuck}
          </p>
        )}
        {begins && <Known facts={taskFacts(guide)} />}
        {step.warning && (
          <div className="care">
            <Icon name="alert-triangle" />
            <p>
              <b>{words.step.care}</b> {step.warning}
            </p>
          </div>
        )}
      </Scroller>
      <Nav
        back={
          calls ? (
            <Button quiet icon="hand-stop" onPress={onHelp}>
              {words.step.askToCall}
            </Button>
          ) : (
            <Button
              quiet
              icon="arrow-left"
              disabled={now === 0 && !hasPapers && !branches}
              onPress={() => turn(previous === undefined ? beforeAll : to(previous))}
            >
              {now > 0 ? words.step.previous(now) : beforeWord}
            </Button>
          )
        }
        next={
          <Button
            iconAfter="arrow-right"
            onPress={() => turn(next === undefined ? { name: 'done', guide: slug } : to(next))}
          >
            {next === undefined ? words.step.finish : words.step.next(now + 2)}
          </Button>
        }
      />
    </main>
  );
}

/** Whom to call before all else. */
function Calls({ calls, note }: NonNullable<KioskGuide['urgent']>) {
  return (
    <section className="calls">
      <h2>{words.step.calls}</h2>
      <ol>
        {calls.map(({ name, number }, place) => (
          <li key={number}>
            <i>{place + 1}</i>
            <span>{name}</span>
            <b>{formatPhone(number)}</b>
          </li>
        ))}
      </ol>
      {note && <p>{note}</p>}
    </section>
  );
}

/** Calls that stand among the first are not said a second time. */
function bodyBeside(body: KioskStep['body'], urgent: KioskGuide['urgent']): KioskStep['body'] {
  const first = new Set(urgent?.calls.map(({ number }) => number));
  return body.filter((block) => block.type !== 'contact' || !first.has(block.phone));
}

function drawingOf({ drawing }: KioskGuide) {
  return drawing === undefined ? undefined : { type: 'drawing' as const, drawing };
}
