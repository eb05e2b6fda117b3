import { communeOf, may } from '../../../base/access/abilities.ts';
import { type Asking, readNewest } from '../../../base/access/asking.ts';
import { stepsView } from '../../../base/screens/staff-page/steps-view.tsx';
import { importPath } from '../../../base/admin-paths.ts';
import { LateImportScreen } from './LateImportScreen.tsx';
import { texts } from './texts.ts';

/** The page where lists of hamlets, teams and members are imported. */
export const ImportView = stepsView({ path: importPath, texts, draw: drawScreen });

async function drawScreen(asking: Asking) {
  const own = communeOf(asking.user);
  if (!may(asking.user, 'importLists')) return <p>{texts.notYours}</p>;
  if (may(asking.user, 'keepOwnCommune') && !own)
    return <p className="kit-warning">{texts.noCommune}</p>;
  const communes = await readNewest<{ id: string; name: string }>(asking, 'communes', {
    select: { name: true },
    sort: 'sortKey',
  });
  const shown = communes.map(({ id, name }) => ({ id, name }));
  return <LateImportScreen communes={shown} isProvince={own === undefined} />;
}
