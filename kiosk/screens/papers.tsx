import type { KioskGuide } from '../../content/kiosk/data.ts';
import { Button } from '../parts/button.tsx';
import { Nav } from '../parts/nav.tsx';
import { Picture } from '../parts/picture.tsx';
import { Progress } from '../parts/progress.tsx';
import { Scroller } from '../parts/scroller.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { paperTurn } from './paper-list.ts';
import { paperQuestion } from './paper-question.ts';

interface PapersProps {
  guide: KioskGuide;
  at: number;
  /** The visitor said that this paper is missing. */
  missing: boolean;
  turn(to: Screen): void;
  onHelp(): void;
}

/** "Bà con có mang theo … không?", one paper per screen; alternatives are asked for only when it is missing. */
export function Papers({ guide, at, missing, turn, onHelp }: PapersProps) {
  const turns = paperTurn(guide, at);
  if (!turns) return null;
  const { choice, place, all, no, next } = turns;
  const [first, ...others] = choice;
  const paper = missing ? first : turns.paper;
  const { kind, thing, condition, drawing } = paperQuestion(paper);
  const ask = words.papers.kinds[kind];
  const titleOf = () => {
    if (missing) return words.papers.missingTitle(thing);
    if (guide.language !== 'vi') return paper.text;
    const question = ask.question(thing);
    return paper === first ? question : words.papers.instead(question);
  };
  return (
    <main className="stage is-fill one" lang={guide.language}>
      <Progress at={place} all={all} label={words.papers.progress(place + 1, all)} />
      <h1>{titleOf()}</h1>
      <Picture picture={{ type: 'drawing', drawing }} />
      <Scroller key={`${at} ${missing}`} className="say">
        {condition && <p>{condition}.</p>}
        {paper.note && <p>{paper.note}.</p>}
        {missing && others.map(({ text }) => <p key={text}>{text}.</p>)}
        {missing && <p>{words.papers.missingText}</p>}
      </Scroller>
      {missing ? (
        <Nav
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
          back={
            <Button quiet icon="x" onPress={() => turn(no)}>
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
