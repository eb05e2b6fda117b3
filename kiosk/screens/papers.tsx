import type { KioskGuide } from '../../content/kiosk/data.ts';
import { Button } from '../parts/button.tsx';
import { Known } from '../parts/known.tsx';
import { Nav } from '../parts/nav.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { Tick } from '../parts/tick.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { placesFor } from './own-parts.ts';
import { choicesOf, missingOf } from './paper-list.ts';
import { taskFacts } from './tasks.ts';

interface PapersProps {
  guide: KioskGuide;
  /** The places of the things that the visitor has. */
  has: readonly number[];
  /** Whom it is for, where the guide asks that first. */
  answer: { sign: string; label: string } | undefined;
  onTick(guide: string, at: number): void;
  turn(to: Screen): void;
  onHelp(): void;
}

/** Everything that a guide says to prepare, on one screen: what one has is ticked, what one lacks is said. */
export function Papers({ guide, has, answer, onTick, turn, onHelp }: PapersProps) {
  const { slug, address, language, branches, prepare, steps } = guide;
  const choices = choicesOf(prepare, answer?.sign);
  const [first = 0] = placesFor(steps, answer?.sign);
  const missing = has.length > 0 ? missingOf(prepare, has, answer?.sign).length : undefined;
  const said = missing ? words.papers.missing(missing) : words.papers.complete;
  return (
    <main className="stage is-fill papers">
      <div>
        <h1>{words.papers.title}</h1>
        <p className={missing ? 'lead is-missing' : 'lead'} role="status">
          {missing === undefined ? words.papers.lead : said}
        </p>
      </div>
      <Scroller>
        {branches && (
          <p className="for-whom">
            <b lang={language}>{answer?.label ?? branches.question}</b>
            <Button quiet onPress={() => turn({ name: 'ask', guide: slug })}>
              {answer ? words.whom.again : words.whom.choose}
            </Button>
          </p>
        )}
        <ul className="ticks" lang={language}>
          {choices.map((choice) => (
            <li key={choice[0]?.at}>
              {choice.map(({ paper, at }) => (
                <Tick
                  key={at}
                  title={paper.text}
                  note={paper.note}
                  drawing={paper.drawing}
                  ticked={has.includes(at)}
                  said={has.includes(at) ? words.papers.has[paper.kind] : spareWord(choice, has)}
                  onTick={() => onTick(address, at)}
                />
              ))}
            </li>
          ))}
        </ul>
        <Known facts={taskFacts(guide)} />
      </Scroller>
      <Nav
        back={
          <Button quiet icon="hand-stop" onPress={onHelp}>
            {words.papers.ask}
          </Button>
        }
        next={
          <Button
            iconAfter="arrow-right"
            onPress={() => turn({ name: 'step', guide: slug, at: first })}
          >
            {missing ? words.papers.startAnyway : words.papers.start}
          </Button>
        }
      />
    </main>
  );
}

function spareWord(choice: { at: number }[], has: readonly number[]): string | undefined {
  return choice.some(({ at }) => has.includes(at)) ? words.papers.spare : undefined;
}
