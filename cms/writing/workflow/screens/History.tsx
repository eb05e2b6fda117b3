import { formatDay, dayOfInstant } from '../../../../content/text/date.ts';
import type { WorkflowView } from '../view.ts';
import { changeNoteWords, stepWords, texts } from './texts.ts';

interface HistoryProps {
  view: WorkflowView;
  collection: string;
}

/** The history of who did what when, and what was said to have changed. */
export function History({ view: { steps, changeNotes }, collection }: HistoryProps) {
  return (
    <details className="workflow-bar__history">
      <summary>{texts.history}</summary>
      {steps.length === 0 && <p>{texts.noSteps}</p>}
      <ol>
        {steps.map((step) => (
          <li key={`${step.at} ${step.deed}`}>
            {stepWords(step)}
            {step.remark && <q>{step.remark}</q>}
          </li>
        ))}
      </ol>
      {changeNotes.length > 0 && (
        <>
          <h3>{changeNoteWords(collection).said}</h3>
          <ol>
            {changeNotes.toReversed().map(({ at, text }) => (
              <li key={at}>
                {formatDay(dayOfInstant(at))}: {text}
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
