import Link from 'next/link';
import type { AdminViewServerProps } from 'payload';
import { communeOf, writesForProvince } from '../../../base/access/abilities.ts';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import {
  communeParameter,
  communesPath,
  printedProvinceAddress,
  provinceTableAddress,
} from './addresses.ts';
import { CommunePanel } from './CommunePanel.tsx';
import { LateCommunesTable } from './LateCommunesTable.tsx';
import { readReport } from '../report.ts';
import { type Asking, readNewest } from '../../../base/access/asking.ts';
import { TableWays } from './TableWays.tsx';
import { texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

/** The gaps of the directory: every commune in a table, or one of them in full. */
export function CommunesView(view: AdminViewServerProps) {
  const { payload, user } = view.initPageResult.req;
  const chosen = view.searchParams?.[communeParameter];
  const own = communeOf(user);
  const commune = own ?? (typeof chosen === 'string' && chosen !== '' ? chosen : undefined);
  const asking = { payload, user };
  return (
    <StaffPage view={view} path={communesPath} title={texts.allCommunes}>
      {commune ? (
        <Panel key={commune} waiting={texts.waiting}>
          <OneCommune asking={asking} commune={commune} />
        </Panel>
      ) : (
        <>
          <header>
            <h1>{texts.communes}</h1>
            <Hint>{texts.communesNote}</Hint>
          </header>
          <Panel waiting={texts.waiting}>
            <AllCommunes asking={asking} />
          </Panel>
        </>
      )}
    </StaffPage>
  );
}

async function AllCommunes({ asking }: { asking: Asking }) {
  const report = await readReport(asking);
  return (
    <>
      <TableWays printed={printedProvinceAddress} table={provinceTableAddress} />
      <LateCommunesTable report={report} reminds={writesForProvince(asking.user)} />
    </>
  );
}

async function OneCommune({ asking, commune }: { asking: Asking; commune: string }) {
  const communes = await readNewest<{ id: string; name: string }>(asking, 'communes', {
    select: { name: true },
  });
  return (
    <>
      <header>
        <h1>{communes.find(({ id }) => id === commune)?.name ?? texts.allCommunes}</h1>
        <p>
          <Link href={`/admin${communesPath}`}>{texts.allCommunes}</Link>
        </p>
      </header>
      <CommunePanel asking={asking} commune={commune} />
    </>
  );
}
