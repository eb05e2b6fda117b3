import type { KioskContent, KioskDesk, KioskGuide } from '../../content/kiosk/data.ts';
import { joinNumbers } from '../../content/text/join-numbers.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { isFor } from '../../content/branches/answers.ts';
import { Known } from '../parts/known.tsx';
import { PlainAddress } from '../parts/plain-address.tsx';
import { Qr } from '../parts/qr.tsx';
import { words } from '../words.ts';
import { choicesOf } from './paper-list.ts';
import { taskFacts } from './tasks.ts';

interface GuideSlipProps {
  guide: KioskGuide;
  /** The places of the things that the visitor has. */
  has: readonly number[];
  /** Whom it is for, where the guide asks that first: nothing of the others is printed. */
  answer: { sign: string; label: string } | undefined;
  /** The step that the QR opens. */
  address: string;
  content: KioskContent;
  desk: KioskDesk;
}

/** A guide on paper: what to bring, every step, where to read on and whom to call. */
export function GuideSlip({ guide, has, answer, address, content, desk }: GuideSlipProps) {
  const papers = choicesOf(guide.prepare, answer?.sign).flat();
  const namesOf = (signs: readonly string[]) =>
    guide.branches?.answers
      .filter(({ sign }) => signs.includes(sign))
      .map(({ label }) => label)
      .join(' · ');
  const steps = guide.steps.filter((step) => isFor(step, answer?.sign));
  return (
    <article lang={guide.language}>
      <p className="slip-brand">{words.slip.from(content.province)}</p>
      <h1>{guide.title}</h1>
      {answer && (
        <p>
          <b>{answer.label}</b>
        </p>
      )}
      <Known facts={taskFacts(guide)} />
      {papers.length > 0 && (
        <>
          <h2>{words.slip.prepare}</h2>
          <ul className="slip-checklist">
            {papers.map(({ paper: { text, note }, at }) => (
              <li key={at} className={has.includes(at) ? 'is-had' : undefined}>
                {text}
                {note && <small> ({note})</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.slip.steps}</h2>
      <ol>
        {steps.map(({ title, body, warning, done, stuck, only }) => (
          <li key={title}>
            <b>{title}</b>
            {!answer && only && <small> ({namesOf(only)})</small>}
            {body.map((block, at) =>
              block.type === 'contact' ? (
                <p key={at}>
                  {block.name} <b>{joinNumbers(formatPhone(block.phone))}</b>
                  {block.note && ` (${block.note})`}
                </p>
              ) : (
                'html' in block && (
                  <div
                    key={at}
                    className="slip-more"
                    dangerouslySetInnerHTML={{ __html: block.html }}
                  />
                )
              ),
            )}
            {done && (
              <p className="slip-more">
                <b>{words.step.done}</b> {done}
              </p>
            )}
            {stuck && (
              <p className="slip-more">
                <b>{words.step.stuck}</b> {stuck}
              </p>
            )}
            {warning && (
              <p className="slip-more">
                <b>{words.step.care}</b> {warning}
              </p>
            )}
          </li>
        ))}
      </ol>
      <footer>
        <Qr text={address} label={words.take.qrTitle} />
        <p>{words.slip.readOn}</p>
        <p className="slip-address">
          <PlainAddress url={address} />
        </p>
        <p className="slip-desk">
          {desk.name}
          {desk.phone && <b> {joinNumbers(formatPhone(desk.phone))}</b>}
        </p>
      </footer>
    </article>
  );
}
