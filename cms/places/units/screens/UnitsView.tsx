import { dayOfInstant } from '../../../../content/text/date.ts';
import { mayPublish } from '../../../base/access/abilities.ts';
import { unitsPath } from '../../../base/admin-paths.ts';
import { type Asking, readNewest } from '../../../base/access/asking.ts';
import { stepsView } from '../../../base/screens/staff-page/steps-view.tsx';
import type { PlacesOf } from './places.ts';
import { texts } from './texts.ts';
import { LateUnitsScreen } from './LateUnitsScreen.tsx';

/** The page where hamlets and communes are renamed, merged, split and moved. */
export const UnitsView = stepsView({
  path: unitsPath,
  texts,
  className: 'units',
  draw: drawScreen,
});

async function drawScreen(asking: Asking) {
  if (!mayPublish(asking.user)) return <p>{texts.notYours}</p>;
  return <LateUnitsScreen places={await readPlaces(asking)} today={dayOfInstant(new Date())} />;
}

/** Communes and hamlets that the public sees: nothing else can be changed. */
async function readPlaces(asking: Asking): Promise<PlacesOf[]> {
  const live = { where: { _status: { equals: 'published' } }, sort: 'sortKey' };
  const communes = await readNewest<{ id: string; name: string }>(asking, 'communes', live);
  const hamlets = await readNewest<{ id: string; name: string; commune: string }>(
    asking,
    'hamlets',
    live,
  );
  const inside = Map.groupBy(hamlets, ({ commune }) => commune);
  return communes.map(({ id, name }) => ({
    id,
    name,
    hamlets: (inside.get(id) ?? []).map((one) => ({ id: one.id, name: one.name })),
  }));
}
