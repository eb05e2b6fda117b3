import Link from 'next/link';
import type { AdminViewServerProps } from 'payload';
import { toldFrom } from '../../../../content/readings/weeks.ts';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { readingsPath } from '../../../base/admin-paths.ts';
import type { Asking } from '../../../base/access/asking.ts';
import { may } from '../../../base/access/abilities.ts';
import { Hint, Part } from '../../../base/screens/kit/kit.tsx';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { StaffPage } from '../../../base/screens/staff-page/StaffPage.tsx';
import { inboxAddress } from '../../../people/feedback/screens/texts.ts';
import { readReadings, type ReadingsReport, seesAllReadings } from '../report.ts';
import { readingWords as words } from '../words.ts';
import { PagesTable } from './PagesTable.tsx';
import { NamedTable } from './NamedTable.tsx';
import { WeeksPart } from './WeeksPart.tsx';

/** The parameters of the address that choose a topic or a commune. */
const chosen = { topic: 'chu-de', commune: 'xa' } as const;

const addressOf = (name: string, id: string) =>
  `/admin${readingsPath}?${name}=${encodeURIComponent(id)}#trang`;

/** Readings on the site, on phones without a network and at desks, in numbers that tell of nobody. */
export function ReadingsView(view: AdminViewServerProps) {
  const { payload, user } = view.initPageResult.req;
  const param = (name: string) => {
    const value = view.searchParams?.[name];
    return typeof value === 'string' ? value : '';
  };
  const [topic, commune] = [param(chosen.topic), param(chosen.commune)];
  return (
    <StaffPage
      view={view}
      path={readingsPath}
      title={words.title}
      intro={seesAllReadings(user) ? words.intro : words.introOfCommune}
      className="readings"
    >
      <Panel key={`${topic}/${commune}`} waiting={words.waiting}>
        <Report asking={{ payload, user }} topic={topic} commune={commune} />
      </Panel>
    </StaffPage>
  );
}

interface ReportProps {
  asking: Asking;
  topic: string;
  commune: string;
}

async function Report({ asking, topic, commune }: ReportProps) {
  const report = await readReadings(asking);
  if (report.total === 0 && report.missedTotal === 0)
    return <p role="status">{words.none(toldFrom(dayOfInstant(new Date())))}</p>;
  const pages = report.pages.filter(
    (line) =>
      (topic === '' || line.topic === topic) && (commune === '' || line.communes.includes(commune)),
  );
  const name =
    report.topics.find(({ id }) => id === topic)?.name ??
    report.communes.find(({ id }) => id === commune)?.name;
  return (
    <>
      <WeeksPart report={report} />
      <PagesTable
        pages={pages}
        rest={name === undefined ? report.rest : 0}
        {...(name !== undefined && { only: name })}
      />
      <div className="readings__beside">
        <NamedTable
          title={words.topics}
          head={words.topic}
          rows={report.topics}
          hrefOf={(id) => addressOf(chosen.topic, id)}
        />
        <NamedTable
          title={words.communes}
          note={words.communesNote}
          head={words.commune}
          rows={report.communes}
          hrefOf={(id) => addressOf(chosen.commune, id)}
        />
        {seesAllReadings(asking.user) && <Missed report={report} asking={asking} />}
      </div>
    </>
  );
}

function Missed({ report, asking }: { report: ReadingsReport; asking: Asking }) {
  const { missed, missedTotal } = report;
  const other = missedTotal - missed.reduce((sum, { times }) => sum + times, 0);
  const rows = missed.map(({ text, times }) => ({ id: text, name: text, times }));
  const rest = other > 0 ? [{ id: '', name: words.missedOther, times: other }] : [];
  if (rows.length + rest.length > 0)
    return (
      <NamedTable
        title={words.missed}
        note={words.missedNote}
        head={words.missedText}
        rows={[...rows, ...rest]}
      >
        <Inbox asking={asking} />
      </NamedTable>
    );
  return (
    <Part>
      <h2>{words.missed}</h2>
      <Hint>{words.missedNote}</Hint>
      <p>{words.noMissed}</p>
      <Inbox asking={asking} />
    </Part>
  );
}

function Inbox({ asking }: { asking: Asking }) {
  if (!may(asking.user, 'answerReaders')) return null;
  return (
    <p>
      <Link href={inboxAddress({ kind: 'question' })}>{words.inbox}</Link>
    </p>
  );
}
