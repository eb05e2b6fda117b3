import type { AdminViewServerProps } from 'payload';
import { communeOf, may } from '../../../base/access/abilities.ts';
import { type Asking, readNewest } from '../../../base/access/asking.ts';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import { importPath } from '../../../base/admin-paths.ts';
import { LateImportScreen } from './LateImportScreen.tsx';
import { texts } from './texts.ts';

/** The page where lists of hamlets, teams and members are imported. */
export function ImportView(view: AdminViewServerProps) {
  const { payload, user } = view.initPageResult.req;
  return (
    <StaffPage
      view={view}
      path={importPath}
      title={texts.title}
      intro={texts.intro}
      className="kit-steps"
    >
      <Panel waiting={texts.waiting}>
        <Screen asking={{ payload, user }} />
      </Panel>
    </StaffPage>
  );
}

async function Screen({ asking }: { asking: Asking }) {
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
