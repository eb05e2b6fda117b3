import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { present } from '../../../content/present.ts';
import { communeOf, hasRole, isStaff } from '../../access/roles.ts';
import { type Asking, readNewest } from '../../directory/rows.ts';
import { Panel } from '../panel/Panel.tsx';
import { importPath } from '../../admin-paths.ts';
import { ImportScreen } from './ImportScreen.tsx';
import { texts } from './texts.ts';
import './import.css';

/** Where lists of hamlets, teams and members are imported. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { i18n, payload, user } = req;
  if (!isStaff(user))
    redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${importPath}`)}`);
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: user ?? undefined })}
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: texts.title, url: `/admin${importPath}` }]} />
      <div className="dashboard imports">
        <header>
          <h1>{texts.title}</h1>
          <p className="hint">{texts.intro}</p>
        </header>
        <Panel waiting={texts.waiting}>
          <Screen asking={{ payload, user }} />
        </Panel>
      </div>
    </DefaultTemplate>
  );
}

async function Screen({ asking }: { asking: Asking }) {
  const own = communeOf(asking.user);
  if (hasRole(asking.user, 'reader')) return <p>{texts.notYours}</p>;
  if (hasRole(asking.user, 'commune') && !own)
    return <p className="dashboard__warning">{texts.noCommune}</p>;
  const communes = await readNewest<{ id: string; name: string }>(asking, 'communes', {
    select: { name: true },
    sort: 'sortKey',
  });
  const shown = communes.map(({ id, name }) => ({ id, name }));
  return <ImportScreen communes={shown} isProvince={own === undefined} />;
}
