import Link from 'next/link';
import type { AdminViewServerProps } from 'payload';
import { communeOf, may } from '../../../base/access/abilities.ts';
import type { Asking } from '../../../base/access/asking.ts';
import { teamWorkPath } from '../../../base/admin-paths.ts';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import { monthAsked, monthBeside } from '../month-asked.ts';
import { readCommuneWork, readProvinceWork } from '../report.ts';
import { CommuneTable } from './CommuneTable.tsx';
import { Corrections } from './Corrections.tsx';
import { Overtaken } from './Overtaken.tsx';
import { Missing } from './Missing.tsx';
import { Phones } from './Phones.tsx';
import { ProvinceTable } from './ProvinceTable.tsx';
import {
  communeParameter,
  monthParameter,
  printedWorkAddress,
  teamWorkAddress,
  workTableAddress,
} from './work-addresses.ts';
import { workTexts as texts } from './work-texts.ts';

interface Shown {
  asking: Asking;
  month: string;
  /** Id of the commune that is shown; nothing for the province. */
  commune?: string | undefined;
}

/** Shows what teams sent in a month: a commune's hamlets, or how far the teams of all communes reach. */
export function TeamWorkView(view: AdminViewServerProps) {
  const { payload, user } = view.initPageResult.req;
  const chosen = view.searchParams?.[communeParameter];
  const month = monthAsked(view.searchParams?.[monthParameter]);
  const asked = typeof chosen === 'string' && chosen !== '' ? chosen : undefined;
  const readsAll = may(user, 'readProvince');
  const commune = readsAll ? asked : communeOf(user);
  const shown = { asking: { payload, user }, month, commune };
  return (
    <StaffPage view={view} path={teamWorkPath} title={texts.title}>
      {!readsAll && !commune ? (
        <p className="kit-warning">{texts.noCommune}</p>
      ) : (
        <Panel key={`${month} ${commune}`} waiting={texts.waiting}>
          {commune ? <Commune {...shown} commune={commune} /> : <Province {...shown} />}
        </Panel>
      )}
    </StaffPage>
  );
}

async function Commune({ asking, month, commune }: Shown & { commune: string }) {
  const work = await readCommuneWork(asking, commune, month);
  if (!work) return <p>{texts.notFound}</p>;
  const { hamlets, name } = work;
  const isMissing = ({ phones, teams }: (typeof hamlets)[number]) =>
    phones === 0 && teams.length > 0;
  const sent = hamlets.filter(({ phones }) => phones > 0).length;
  return (
    <>
      <Head title={texts.titleOf(name, month)} month={month} commune={commune}>
        {may(asking.user, 'readProvince') && (
          <p>
            <Link href={teamWorkAddress(month)}>{texts.all}</Link>
          </p>
        )}
      </Head>
      {hamlets.length === 0 ? (
        <p>{texts.noHamlets}</p>
      ) : (
        <>
          <p>
            <b>{texts.sent(sent, hamlets.length)}</b>
          </p>
          <Overtaken work={work} />
          <CommuneTable work={work} />
          <Missing
            hamlets={hamlets.filter(isMissing)}
            month={month}
            notes={may(asking.user, 'checkTeams')}
          />
          <Corrections hamlets={hamlets} deeds={may(asking.user, 'checkTeams')} />
          <Phones hamlets={hamlets} deeds={may(asking.user, 'checkTeams')} />
        </>
      )}
    </>
  );
}

async function Province({ asking, month }: Shown) {
  const work = await readProvinceWork(asking, month);
  return (
    <>
      <Head title={texts.titleOf(texts.all, month)} month={month} />
      <ProvinceTable work={work} />
    </>
  );
}

interface HeadProps {
  title: string;
  month: string;
  commune?: string;
  children?: React.ReactNode;
}

function Head({ title, month, commune, children }: HeadProps) {
  const [earlier, later] = [monthBeside(month, -1), monthBeside(month, 1)];
  return (
    <header>
      <h1>{title}</h1>
      <p>{texts.intro}</p>
      {children}
      <nav className="team-work__months" aria-label={texts.months}>
        {earlier && <Link href={teamWorkAddress(earlier, commune)}>{texts.earlier(earlier)}</Link>}
        {later && <Link href={teamWorkAddress(later, commune)}>{texts.later(later)}</Link>}
      </nav>
      <p className="kit-buttons">
        <a className="kit-button is-quiet" href={workTableAddress(month, 'xlsx', commune)} download>
          {texts.xlsx}
        </a>
        <a className="kit-button is-quiet" href={workTableAddress(month, 'csv', commune)} download>
          {texts.csv}
        </a>
        <a
          className="kit-button is-quiet"
          href={printedWorkAddress(month, commune)}
          target="_blank"
          rel="noreferrer"
        >
          {texts.print}
        </a>
      </p>
    </header>
  );
}
