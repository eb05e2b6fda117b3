import type { KioskPlaces } from '../../content/kiosk.ts';
import { Button } from '../parts/button.tsx';
import { CanalList } from '../parts/canal-list.tsx';
import { Icon } from '../parts/icon.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { useCommune } from '../device/use-commune.ts';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { OfficeFacts } from './team.tsx';
import { NotThere, Waiting } from './waiting.tsx';

interface CommunesProps {
  places: KioskPlaces;
  /** The first letter that was touched; absent at first. */
  letter: string | undefined;
  /** The desk's own commune stands first. */
  own: string;
  go(to: Screen): void;
  turn(to: Screen): void;
}

/** By touching alone: first letter, then commune. Old names stand behind a button of their own. */
export function Communes({ places, letter, own, go, turn }: CommunesProps) {
  const letters = [...new Set(places.communes.map(({ short }) => short.charAt(0)))];
  const old = letter === words.team.oldNames;
  const communes = places.communes.filter(({ slug, short }) =>
    letter === undefined ? slug === own : short.charAt(0) === letter,
  );
  return (
    <main className="stage is-fill finder">
      <Scroller className="finder-head">
        <h1>{words.team.communeTitle}</h1>
        <p className="lead">{words.team.communeLead}</p>
        <nav className="letters" aria-label={words.team.communeLead}>
          {[...letters, words.team.oldNames].map((each) => (
            <button
              type="button"
              key={each}
              aria-current={each === letter ? 'true' : undefined}
              onClick={() => turn({ name: 'communes', letter: each })}
            >
              {each}
            </button>
          ))}
        </nav>
        <Button quiet icon="search" onPress={() => go({ name: 'search' })}>
          {words.team.typeName}
        </Button>
      </Scroller>
      <Scroller key={letter}>
        {letter === undefined && <h2>{words.team.ownCommune}</h2>}
        {old ? (
          <FormerUnits places={places} go={go} />
        ) : (
          <CommuneList communes={communes} go={go} />
        )}
      </Scroller>
    </main>
  );
}

/** A unit that was split asks which of its communes; it never guesses. */
export function Split({
  places,
  formerUnit,
  go,
  onHelp,
}: Pick<CommunesProps, 'places' | 'go'> & { formerUnit: string; onHelp(): void }) {
  const unit = places.formerUnits.find(({ slug }) => slug === formerUnit);
  if (!unit) return <NotThere onHelp={onHelp} />;
  return (
    <main className="stage is-fill finder">
      <Scroller className="finder-head">
        <h1>{words.team.split(unit.name)}</h1>
        <p className="lead">{words.team.splitLead}</p>
      </Scroller>
      <Scroller>
        <CommuneList
          communes={places.communes.filter(({ slug }) => unit.now.includes(slug))}
          go={go}
        />
      </Scroller>
    </main>
  );
}

function FormerUnits({ places, go }: Pick<CommunesProps, 'places' | 'go'>) {
  return (
    <CanalList
      places={places.formerUnits.map(({ slug, name, district, now: [only, ...others] }) => ({
        key: slug,
        name,
        note: district,
        onPress: () =>
          go(
            only && others.length === 0
              ? { name: 'hamlets', commune: only }
              : { name: 'split', formerUnit: slug },
          ),
      }))}
    />
  );
}

function CommuneList({
  communes,
  go,
}: {
  communes: KioskPlaces['communes'];
  go: CommunesProps['go'];
}) {
  return (
    <CanalList
      places={communes.map(({ slug, name }) => ({
        key: slug,
        name,
        onPress: () => go({ name: 'hamlets', commune: slug }),
      }))}
    />
  );
}

interface HamletsProps {
  commune: string;
  go(to: Screen): void;
  back(): void;
  onHelp(): void;
}

/** The hamlets of a commune as dots on the canal. */
export function Hamlets({ commune: slug, go, back, onHelp }: HamletsProps) {
  const commune = useCommune(slug);
  if (commune.state !== 'ready') return <Waiting loaded={commune} onHelp={onHelp} />;
  const { name, hamlets } = commune.value;
  return (
    <main className="stage is-fill finder">
      <Scroller className="finder-head">
        <h1>{words.team.hamletTitle}</h1>
        <div className="chosen">
          <Icon name="map-pin" />
          <div>
            {words.team.commune}
            <b>{name}</b>
          </div>
          <Button quiet onPress={back}>
            {words.team.change}
          </Button>
        </div>
        <p className="lead">{hamlets.length > 0 ? words.team.notThere : words.team.noHamlets}</p>
        {hamlets.some(({ sample }) => sample) && (
          <p>
            <span className="sample">{words.team.sample}</span>
          </p>
        )}
      </Scroller>
      <Scroller>
        <CanalList
          places={hamlets.map((hamlet) => ({
            key: hamlet.slug,
            name: hamlet.name,
            note: formerly(hamlet.formerNames),
            onPress: () => go({ name: 'team', commune: slug, hamlet: hamlet.slug }),
          }))}
        />
        {hamlets.length === 0 && <OfficeFacts commune={commune.value} />}
      </Scroller>
    </main>
  );
}

function formerly(names: string[]): string | undefined {
  return names.length > 0 ? words.team.formerly(names.join(', ')) : undefined;
}
