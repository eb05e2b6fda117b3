'use client';

import Link from 'next/link';
import { useState } from 'react';
import { dayOfInstant, formatDay } from '../../../../content/text/date.ts';
import { useAnswer } from '../../../base/screens/ask/use-answer.ts';
import { Button, Hint, HintWords } from '../../../base/screens/kit/kit.tsx';
import type { AskingPage, Office, OpenChecks, Question } from '../checks.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { texts } from './texts.ts';

/** The questions to each office, and the answers. */
export function OpenChecksList() {
  const [found, load] = useAnswer<OpenChecks>('/api/open-checks');
  const [said, setSaid] = useState<string[]>([]);
  if (!found) return <p>{texts.waiting}</p>;
  const taken = async (lines: string[]) => {
    setSaid(lines);
    await load();
  };
  return (
    <>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {found.offices.length === 0 && <p>{texts.none}</p>}
      {found.offices.map((office) => (
        <OfficePart key={office.name} office={office} mayAnswer={found.mayAnswer} onTaken={taken} />
      ))}
      {found.answered.length > 0 && (
        <section aria-labelledby="answered">
          <h2 id="answered">{texts.answered}</h2>
          <Hint>{texts.answeredHint}</Hint>
          <ul className="open-checks">
            {found.answered.map(({ note, answer, by, on, pages }) => (
              <li key={`${note} ${answer}`}>
                <p>{note}</p>
                <p className="open-checks__answer">{answer}</p>
                <HintWords>{texts.said(by, on ? formatDay(dayOfInstant(on)) : '')}</HintWords>
                <Pages pages={pages} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface OfficePartProps {
  office: Office;
  mayAnswer: boolean;
  onTaken: (lines: string[]) => Promise<void>;
}

function OfficePart({ office: { name, questions }, mayAnswer, onTaken }: OfficePartProps) {
  return (
    <details className="open-checks__office">
      <summary>
        <h2>{name}</h2> <HintWords>{texts.count(questions.length)}</HintWords>
      </summary>
      <ul className="open-checks">
        {questions.map((question) => (
          <QuestionLine
            key={question.note}
            question={question}
            office={name}
            mayAnswer={mayAnswer}
            onTaken={onTaken}
          />
        ))}
      </ul>
    </details>
  );
}

interface QuestionLineProps extends Omit<OfficePartProps, 'office'> {
  question: Question;
  office: string;
}

function QuestionLine({ question, office, mayAnswer, onTaken }: QuestionLineProps) {
  const [isOpen, setOpen] = useState(false);
  const { question: asked, where, pages } = question;
  return (
    <li>
      <p className="open-checks__question">{asked || where}</p>
      {asked && <HintWords>{where}</HintWords>}
      <Pages pages={pages} />
      {mayAnswer && !isOpen && (
        <Button isQuiet onClick={() => setOpen(true)}>
          {texts.answer}
          <span className="open-checks__of">{texts.answerOf(asked || where)}</span>
        </Button>
      )}
      {isOpen && (
        <AnswerForm
          question={question}
          office={office}
          onTaken={onTaken}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}

function Pages({ pages }: { pages: AskingPage[] }) {
  return (
    <p>
      {texts.pages}{' '}
      {pages.map(({ collection, id, title }, at) => (
        <span key={`${collection}/${id}`}>
          {at > 0 && '; '}
          <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}
