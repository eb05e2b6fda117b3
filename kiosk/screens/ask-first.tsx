import type { KioskBranches, KioskContent, KioskGuide } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import { Scroller } from '../parts/scroller.tsx';
import { TaskList } from '../parts/task-list.tsx';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { afterAnswer, guideStart } from './guide-start.ts';

interface AskFirstProps {
  guide: KioskGuide;
  branches: KioskBranches;
  content: KioskContent;
  go(to: Screen): void;
  turn(to: Screen): void;
  onAnswer(guide: string, answer: string): void;
}

/** The question of a guide before anything else: whom it is for, which of several matters. */
export function AskFirst({ guide, branches, content, go, turn, onAnswer }: AskFirstProps) {
  const { slug: asking, drawing: own } = guide;
  const answers = branches.answers.map(({ sign, label, note, drawing = own, guide: slug }) => {
    const other = content.guides.find((each) => each.slug === slug);
    const choose = () => {
      onAnswer(asking, sign);
      turn(afterAnswer(guide, sign));
    };
    return present({
      key: sign,
      title: label,
      note,
      drawing,
      onPress: other ? () => go(guideStart(other)) : choose,
    });
  });
  return (
    <main className="stage is-fill listing whom" lang={guide.language}>
      <h1>{branches.question}</h1>
      <Scroller>
        <TaskList tasks={answers} />
        <p className="lead">{words.whom.unsure}</p>
      </Scroller>
    </main>
  );
}
