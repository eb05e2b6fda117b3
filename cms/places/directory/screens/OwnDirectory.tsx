import Link from 'next/link';
import { communeOf, isStaff, may, mayPublish } from '../../../base/access/abilities.ts';
import type { Asking } from '../../../base/access/asking.ts';
import { importPath, teamWorkPath, unitsPath } from '../../../base/admin-paths.ts';
import { countStalled } from '../../units/stalled.ts';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { communesPath } from './addresses.ts';
import { CommunePanel } from './CommunePanel.tsx';
import { texts } from './texts.ts';

/** The gaps of the own commune, or for the whole province the way to each commune. */
export function OwnDirectory({ asking }: { asking: Asking }) {
  const { user } = asking;
  const own = communeOf(user);
  if (!isStaff(user)) return null;
  if (may(user, 'readProvince'))
    return (
      <section className="kit-panel" aria-labelledby="communes">
        <h2 id="communes">{texts.communes}</h2>
        <p>{texts.communesShort}</p>
        <p className="kit-buttons">
          <Link className="kit-button" href={`/admin${communesPath}`}>
            {texts.allCommunes}
          </Link>
          <TeamWorkLink />
          <ImportLink user={user} />
          {mayPublish(user) && (
            <Link className="kit-button is-quiet" href={`/admin${unitsPath}`}>
              {texts.changeUnits}
            </Link>
          )}
        </p>
        {mayPublish(user) && <StalledUnits asking={asking} />}
      </section>
    );
  return (
    <section aria-labelledby="my-commune">
      <h2 id="my-commune">{texts.mine}</h2>
      {own ? (
        <>
          <Panel waiting={texts.waiting}>
            <CommunePanel asking={asking} commune={own} />
          </Panel>
          <p className="kit-buttons">
            <TeamWorkLink />
            <ImportLink user={user} />
          </p>
        </>
      ) : (
        <p className="kit-warning">{texts.noCommune}</p>
      )}
    </section>
  );
}

/** The way to what teams sent. */
function TeamWorkLink() {
  return (
    <Link className="kit-button is-quiet" href={`/admin${teamWorkPath}`}>
      {texts.teamWork}
    </Link>
  );
}

/** The way to import a list, for those who keep one. */
function ImportLink({ user }: Pick<Asking, 'user'>) {
  if (!may(user, 'importLists')) return null;
  return (
    <Link className="kit-button is-quiet" href={`/admin${importPath}`}>
      {texts.importList}
    </Link>
  );
}

/** A change of units stopped on its day: somebody is to look at it again. */
async function StalledUnits({ asking: { payload } }: { asking: Asking }) {
  const count = await countStalled(payload);
  return count > 0 && <p className="kit-warning">{texts.stalledUnits(count)}</p>;
}
