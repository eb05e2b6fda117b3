import { useEffect, useState } from 'react';
import { Button } from './parts/button.tsx';
import {
  deskFacts,
  readDeskChoice,
  keepDeskChoice,
  forgetDeskChoice,
} from './machine/desk-choice.ts';
import { readReleaseData, type ReleaseData } from './machine/release-data.ts';
import { Kiosk } from './kiosk.tsx';
import { DeskGone } from './screens/desk-gone.tsx';
import { Setup } from './screens/setup.tsx';
import { words } from './words.ts';

/** The time between two looks of the kiosk for a release when it has none to start from. */
const retryMilliseconds = 20_000;

/** Loads the release, asks once which desk this is, then shows the kiosk. */
export function App() {
  const [data, setData] = useState<ReleaseData | 'failed'>();
  const [choice, setChoice] = useState(() => readDeskChoice(localStorage));
  const [attempt, setAttempt] = useState(0);
  const desks = data && data !== 'failed' ? data.desks.desks : [];
  const desk = desks.find(({ code }) => code === choice?.code);

  useEffect(() => {
    readReleaseData().then(setData, () => setData('failed'));
  }, [attempt]);
  useEffect(() => {
    if (data !== 'failed') return;
    const timer = setTimeout(() => setAttempt(attempt + 1), retryMilliseconds);
    return () => clearTimeout(timer);
  }, [data, attempt]);
  useEffect(() => {
    if (desk && choice) keepDeskChoice(localStorage, { ...choice, desk: deskFacts(desk) });
  }, [desk, choice]);

  if (data === undefined) return <p className="stage failure lead">{words.loading}</p>;
  if (data === 'failed')
    return (
      <main className="stage failure">
        <h1>{words.offlineStart.title}</h1>
        <p className="lead">{words.offlineStart.text}</p>
        <Button icon="refresh" onPress={() => setAttempt(attempt + 1)}>
          {words.offlineStart.again}
        </Button>
      </main>
    );

  const changeDesk = () => {
    forgetDeskChoice(localStorage);
    setChoice(undefined);
  };
  if (!choice)
    return (
      <Setup
        desks={desks}
        suggested={new URLSearchParams(location.search).get('desk') ?? ''}
        onChosen={(chosen) => {
          keepDeskChoice(localStorage, chosen);
          setChoice(chosen);
        }}
      />
    );
  if (!desk) return <DeskGone choice={choice} onChangeDesk={changeDesk} />;
  return <Kiosk data={data} desk={desk} choice={choice} onChangeDesk={changeDesk} />;
}
