import type { KioskContent, KioskGuide } from '../../content/kiosk.ts';
import { BlocksView } from '../parts/blocks-view.tsx';
import { Button } from '../parts/button.tsx';
import { Canal } from '../parts/canal.tsx';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';

interface PapersProps {
  guide: KioskGuide;
  at: number;
  /** The visitor said that this paper is missing. */
  missing: boolean;
  onAnswer(paper: string, has: boolean): void;
  turn(to: Screen): void;
  onHelp(): void;
}

/** "Bà con có mang theo … không?", one paper a screen. */
export function Papers({ guide, at, missing, onAnswer, turn, onHelp }: PapersProps) {
  const paper = guide.prepare[at];
  if (!paper) return null;
  const next: Screen =
    at + 1 < guide.prepare.length
      ? { name: 'papers', guide: guide.slug, at: at + 1 }
      : { name: 'step', guide: guide.slug, at: 0 };
  const progress = words.papers.progress(at + 1, guide.prepare.length);
  return (
    <main className="stage is-fill one">
      <Canal at={at} all={guide.prepare.length} label={progress} />
      <h1>{missing ? words.papers.missingTitle(paper.text) : words.papers.question(paper.text)}</h1>
      <Picture picture={{ type: 'drawing', drawing: 'dem-giay-to' }} />
      <div className="say">
        {paper.note && <p>{paper.note}</p>}
        {missing && <p>{words.papers.missingText}</p>}
      </div>
      {missing ? (
        <div className="nav is-even">
          <Button quiet icon="hand-stop" onPress={onHelp}>
            {words.papers.ask}
          </Button>
          <Button iconAfter="arrow-right" onPress={() => turn(next)}>
            {words.papers.goOn}
          </Button>
        </div>
      ) : (
        <div className="nav is-even">
          <Button quiet icon="x" onPress={() => onAnswer(paper.text, false)}>
            {words.papers.no}
          </Button>
          <Button
            icon="check"
            onPress={() => {
              onAnswer(paper.text, true);
              turn(next);
            }}
          >
            {words.papers.yes}
          </Button>
        </div>
      )}
    </main>
  );
}

interface StepProps {
  guide: KioskGuide;
  at: number;
  content: KioskContent;
  turn(to: Screen): void;
  onLink(url: string, label: string): void;
}

/** One step a screen; next and back always at the same place. */
export function Step({ guide, at, content, turn, onLink }: StepProps) {
  const step = guide.steps[at];
  if (!step) return null;
  const last = at + 1 === guide.steps.length;
  const to = (place: number): Screen => ({ name: 'step', guide: guide.slug, at: place });
  return (
    <main className="stage is-fill one">
      <Canal
        at={at}
        all={guide.steps.length}
        label={words.step.progress(at + 1, guide.steps.length)}
      />
      <h1>{step.title}</h1>
      <Picture picture={step.picture} />
      <div className="say">
        <BlocksView blocks={step.body} content={content} onLink={onLink} />
        {step.warning && (
          <div className="care">
            <Icon name="alert-triangle" />
            <p>
              <b>{words.step.care}</b> {step.warning}
            </p>
          </div>
        )}
      </div>
      <div className="nav">
        <Button
          quiet
          icon="arrow-left"
          disabled={at === 0 && guide.prepare.length === 0}
          onPress={() =>
            turn(
              at > 0
                ? to(at - 1)
                : { name: 'papers', guide: guide.slug, at: guide.prepare.length - 1 },
            )
          }
        >
          {at > 0 ? words.step.previous(at) : words.step.start}
        </Button>
        <Button
          iconAfter="arrow-right"
          onPress={() => turn(last ? { name: 'take', guide: guide.slug, step: at } : to(at + 1))}
        >
          {last ? words.step.finish : words.step.next(at + 2)}
        </Button>
      </div>
    </main>
  );
}
