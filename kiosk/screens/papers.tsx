import type { KioskGuide } from '../../content/kiosk.ts';
import { Button } from '../parts/button.tsx';
import { Nav } from '../parts/nav.tsx';
import { Picture } from '../parts/picture.tsx';
import { Progress } from '../parts/progress.tsx';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { paperQuestion } from './paper-question.ts';

interface PapersProps {
  guide: KioskGuide;
  at: number;
  /** The visitor said that this paper is missing. */
  missing: boolean;
  turn(to: Screen): void;
  onHelp(): void;
}

/** "Bà con có mang theo … không?", one paper a screen. */
export function Papers({ guide, at, missing, turn, onHelp }: PapersProps) {
  const paper = guide.prepare[at];
  if (!paper) return null;
  const { kind, thing, condition, drawing } = paperQuestion(paper.text);
  const ask = words.papers.kinds[kind];
  const next: Screen =
    at + 1 < guide.prepare.length
      ? { name: 'papers', guide: guide.slug, at: at + 1 }
      : { name: 'step', guide: guide.slug, at: 0 };
  const titleOf = () => {
    if (missing) return words.papers.missingTitle(thing);
    return guide.language === 'vi' ? ask.question(thing) : paper.text;
  };
  return (
    <main className="stage is-fill one" lang={guide.language}>
      <Progress
        at={at}
        all={guide.prepare.length}
        label={words.papers.progress(at + 1, guide.prepare.length)}
      />
      <h1>{titleOf()}</h1>
      <Picture picture={{ type: 'drawing', drawing }} />
      <Scroller key={`${at} ${missing}`} className="say">
        {condition && <p>{condition}.</p>}
        {paper.note && <p>{paper.note}.</p>}
        {missing && <p>{words.papers.missingText}</p>}
      </Scroller>
      {missing ? (
        <Nav
          key={`nav ${at} ${missing}`}
          back={
            <Button quiet icon="hand-stop" onPress={onHelp}>
              {words.papers.ask}
            </Button>
          }
          next={
            <Button iconAfter="arrow-right" onPress={() => turn(next)}>
              {words.papers.goOn}
            </Button>
          }
        />
      ) : (
        <Nav
          key={`nav ${at} ${missing}`}
          back={
            <Button
              quiet
              icon="x"
              onPress={() => turn({ name: 'papers', guide: guide.slug, at, missing: true })}
            >
              {ask.no}
            </Button>
          }
          next={
            <Button icon="check" onPress={() => turn(next)}>
              {ask.yes}
            </Button>
          }
        />
      )}
    </main>
  );
}
