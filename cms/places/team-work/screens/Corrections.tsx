'use client';

import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { counters, type Counter } from '../../../../content/counters.ts';
import { countOf } from '../../../../tally/counters.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { Button, Hint, HintWords, List } from '../../../base/screens/kit/kit.tsx';
import { correctionReasons } from '../correction-reasons.ts';
import type { HamletWork } from '../report.ts';
import type { TeamSums } from '../team-sums.ts';
import { changeInWords, counterNames, lastChange, placeOf } from '../words.ts';
import { workTexts as texts } from './work-texts.ts';

/** Shows what a commune corrected of the sums of its teams, and corrects more. */
export function Corrections({ hamlets, deeds }: { hamlets: HamletWork[]; deeds: boolean }) {
  const shown = hamlets.flatMap((hamlet) =>
    hamlet.sums.flatMap((team) => {
      const isKept = deeds && team.name !== undefined;
      return isKept || team.changes.length > 0
        ? [{ team, isKept, place: placeOf(hamlet, team) }]
        : [];
    }),
  );
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{texts.correct}</h2>
      <Hint>{texts.correctHint}</Hint>
      {shown.map(({ team, isKept, place }) => (
        <details key={team.team} className="team-work__missing" open={team.overtaken.length > 0}>
          <summary>
            <b>{place}</b> {team.corrected.length > 0 && <HintWords>{texts.changes}</HintWords>}
          </summary>
          <OneTeam team={team} deeds={isKept} />
        </details>
      ))}
    </section>
  );
}

function OneTeam({ team, deeds }: { team: TeamSums; deeds: boolean }) {
  const { isBusy, send } = useChange(team);
  const stands = (counter: Counter) => lastChange(team, counter)?.isGivenBack === false;
  return (
    <>
      {team.changes.length > 0 && (
        <List as="lines">
          {team.changes.map((change) => (
            <li key={`${change.counter} ${change.place}`}>{changeInWords(change, change.by)}</li>
          ))}
        </List>
      )}
      {team.contradicts && <p className="kit-warning">{texts.contradictsWhat}</p>}
      {deeds && (
        <>
          <p className="kit-buttons">
            {team.overtaken.map((counter) => (
              <Button
                key={counter}
                disabled={isBusy}
                onClick={() =>
                  void send(
                    counter,
                    countOf(team.counts, counter),
                    reasonOf(team, counter),
                    texts.kept,
                  )
                }
              >
                {texts.keep(counterNames[counter], countOf(team.counts, counter))}
              </Button>
            ))}
            {counters.filter(stands).map((counter) => (
              <Button
                key={counter}
                isQuiet
                disabled={isBusy}
                onClick={() => void send(counter, null, reasonOf(team, counter), texts.givenBack)}
              >
                {texts.giveBack(counterNames[counter], countOf(team.sent, counter))}
              </Button>
            ))}
          </p>
          <Form team={team} isBusy={isBusy} send={send} />
        </>
      )}
    </>
  );
}

type Reason = keyof typeof correctionReasons;
const reasons = Object.keys(correctionReasons) as Reason[];

const reasonOf = (team: TeamSums, counter: Counter): Reason =>
  lastChange(team, counter)?.reason ?? 'wrong';

/** Sends a change. @returns whether it was taken */
type Send = (
  counter: Counter,
  value: number | null,
  reason: Reason,
  done: string,
) => Promise<boolean>;

function useChange(team: TeamSums): { isBusy: boolean; send: Send } {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const send: Send = async (counter, value, reason, done) => {
    setBusy(true);
    const answer = await post('/api/team-work/corrections', {
      ...{ team: team.team, month: team.month, counter, value, reason },
      sent: countOf(team.sent, counter),
      changes: team.changes.filter((change) => change.counter === counter).length,
    });
    setBusy(false);
    if (answer.ok) {
      toast.success(done);
      router.refresh();
    } else toast.error(answer.message);
    return answer.ok;
  };
  return { isBusy, send };
}

function Form({ team, isBusy, send }: { team: TeamSums; isBusy: boolean; send: Send }) {
  const id = useId();
  const [counter, setCounter] = useState<Counter>('first');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState<Reason>('wrong');
  const submit = async () => {
    // Nothing would give the sum back.
    if (value === '') return;
    if (await send(counter, Number(value), reason, texts.saved)) setValue('');
  };
  return (
    <form
      className="team-work__correct"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={`${id}line`}>{texts.line}</label>
      <select
        id={`${id}line`}
        value={counter}
        onChange={({ target }) => setCounter(target.value as Counter)}
      >
        {counters.map((name) => (
          <option key={name} value={name}>
            {texts.lineOf(
              counterNames[name],
              countOf(team.counts, name),
              team.corrected.includes(name),
            )}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}value`}>{texts.value}</label>
      <input
        id={`${id}value`}
        type="number"
        inputMode="numeric"
        min={0}
        step={1}
        required
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <label htmlFor={`${id}reason`}>{texts.reason}</label>
      <select
        id={`${id}reason`}
        value={reason}
        onChange={({ target }) => setReason(target.value as Reason)}
      >
        {reasons.map((each) => (
          <option key={each} value={each}>
            {correctionReasons[each]}
          </option>
        ))}
      </select>
      <Button type="submit" disabled={isBusy}>
        {texts.save}
      </Button>
    </form>
  );
}
