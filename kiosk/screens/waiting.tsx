import type { Loaded } from '../machine/use-commune.ts';
import { Button } from '../parts/button.tsx';
import { Nav } from '../parts/nav.tsx';
import { words } from '../words.ts';

interface WaitingProps {
  /** The state of what is being loaded. */
  loaded: Exclude<Loaded<unknown>, { state: 'ready' }>;
  onHelp(): void;
}

/** Shown while a commune's data loads, or can't for lack of a network. */
export function Waiting({ loaded, onHelp }: WaitingProps) {
  if (loaded.state === 'loading')
    return (
      <main className="stage" aria-busy="true">
        <p className="lead">{words.loading}</p>
      </main>
    );
  return (
    <main className="stage is-fill away">
      <h1>{words.away.title}</h1>
      <p className="lead">{words.away.text}</p>
      <Nav
        back={<AskAPerson onHelp={onHelp} />}
        next={
          <Button icon="refresh" onPress={loaded.retry}>
            {words.away.again}
          </Button>
        }
      />
    </main>
  );
}

/** Shown for something that is not in this release. */
export function NotThere({ onHelp }: Pick<WaitingProps, 'onHelp'>) {
  return (
    <main className="stage is-fill away">
      <h1>{words.away.notThere}</h1>
      <p className="lead">{words.away.notThereText}</p>
      <Nav back={<AskAPerson onHelp={onHelp} />} />
    </main>
  );
}

function AskAPerson({ onHelp }: Pick<WaitingProps, 'onHelp'>) {
  return (
    <Button quiet icon="hand-stop" onPress={onHelp}>
      {words.away.ask}
    </Button>
  );
}
