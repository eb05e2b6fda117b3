import { formerUnitAddress } from '../../content/addresses.ts';
import type { KioskPlaces } from '../../content/kiosk/data.ts';
import { Button } from '../parts/button.tsx';
import { CanalList } from '../parts/canal-list.tsx';
import { Icon } from '../parts/icon.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { useCommune } from '../machine/use-commune.ts';
import type { Screen } from '../session/session.ts';
import { words } from '../words.ts';
import { hamletWord } from './hamlet-word.ts';
import { firstLetter, firstLetters } from './first-letters.ts';
import { Meetings } from './meetings.tsx';
import { OfficeFacts } from './team.tsx';
import { Waiting } from './waiting.tsx';

interface CommunesProps {
  places: KioskPlaces;
  /** The chosen first letter, if any. */
  letter: string | undefined;
  /** By the names before the mergers. */
  old: boolean;
  /** The desk's own commune, listed first. */
  own: string;
  go(to: Screen): void;
  turn(to: Screen): void;
}

/** Finds a commune by touch: first letter, then name, current or former. */
export function Communes({ places, letter, old, own, go, turn }: CommunesProps) {
  const { communes, formerUnits } = places;
  const letters = firstLetters((old ? formerUnits : communes).map(({ name }) => name));
  return (
    <main className="stage is-fill finder">
      <Scroller className="finder-head">
        <h1>{words.team.communeTitle}</h1>
        <fieldset className="choice" aria-label={words.team.names}>
          {[false, true].map((each) => (
            <button
              type="button"
              key={String(each)}
              aria-pressed={each === old}
              onClick={() => turn({ name: 'communes', old: each })}
            >
              {each ? words.team.oldNames : words.team.nowNames}
            </button>
          ))}
        </fieldset>
        <nav className="letters" aria-label={words.team.communeLead}>
          {letters.map((each) => (
            <button
              type="button"
              key={each}
              aria-current={each === letter ? 'true' : undefined}
              onClick={() => turn({ name: 'communes', letter: each, old })}
            >
              {each}
            </button>
          ))}
        </nav>
        <Button quiet icon="search" onPress={() => go({ name: 'search' })}>
          {words.team.typeName}
        </Button>
      </Scroller>
      <Scroller key={`${letter} ${old}`}>
        {old ? (
          <FormerUnits units={startingWith(letter, formerUnits)} go={go} />
        ) : (
          <CommunesFound communes={communes} letter={letter} own={own} go={go} />
        )}
      </Scroller>
    </main>
  );
}

/** The communes of a letter, or all of them with the desk's own first. */
function CommunesFound({
  communes,
  letter,
  own,
  go,
}: Pick<CommunesProps, 'letter' | 'own' | 'go'> & { communes: KioskPlaces['communes'] }) {
  if (letter !== undefined)
    return <CommuneList communes={startingWith(letter, communes)} go={go} />;
  return (
    <>
      <h2>{words.team.ownCommune}</h2>
      <CommuneList communes={communes.filter(({ slug }) => slug === own)} go={go} />
      <h2>{words.team.allCommunes}</h2>
      <CommuneList communes={communes.filter(({ slug }) => slug !== own)} go={go} />
    </>
  );
}

function startingWith<Named extends { name: string }>(
  letter: string | undefined,
  places: Named[],
): Named[] {
  return places.filter(({ name }) => letter === undefined || firstLetter(name) === letter);
}

function FormerUnits({
  units,
  go,
}: Pick<CommunesProps, 'go'> & { units: KioskPlaces['formerUnits'] }) {
  return (
    <CanalList
      places={units.map(({ slug, name, district }) => ({
        key: slug,
        name,
        ...(district && { note: district }),
        onPress: () => go({ name: 'page', address: formerUnitAddress({ slug }) }),
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
  const called = hamletWord(name, hamlets);
  return (
    <main className="stage is-fill finder">
      <Scroller className="finder-head">
        <h1>{words.team.hamletTitle(called)}</h1>
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
        <p className="lead">
          {hamlets.length > 0 ? words.team.notThere(called) : words.team.noHamlets}
        </p>
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
            ...formerly(hamlet.formerNames),
            onPress: () => go({ name: 'team', commune: slug, hamlet: hamlet.slug }),
          }))}
        />
        {hamlets.length === 0 && <OfficeFacts commune={commune.value} />}
        <Meetings
          meetings={commune.value.meetings}
          onOpen={({ address }) => go({ name: 'page', address })}
        />
      </Scroller>
    </main>
  );
}

function formerly(names: string[]): { note?: string } {
  return names.length > 0 ? { note: words.team.formerly(names.join(', ')) } : {};
}
