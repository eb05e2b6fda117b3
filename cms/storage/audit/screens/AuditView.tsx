import { SetStepNav } from '@payloadcms/ui';
import type { ListViewServerProps, Payload, TypedUser } from 'payload';
import { formatNumber } from '../../../../content/text/number.ts';
import { auditFilter, type AuditFilter } from '../filter.ts';
import { readAudit } from '../read.ts';
import { longestWorkbook } from '../workbook.ts';
import { askedPage } from '../../../base/screens/paged/asked-page.ts';
import { Panel } from '../../../base/screens/panel/Panel.tsx';
import { auditAddress, auditExportAddress, auditPath } from './addresses.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import { texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

/** The audit of who did what when, filtered by the address, for administrators. */
export function AuditView({ payload, searchParams, user }: ListViewServerProps) {
  const filter = auditFilter.parse(searchParams ?? {});
  const page = askedPage(searchParams?.['trang']);
  const asking = { payload, user: user as TypedUser };
  return (
    <div className="kit-page audit">
      <SetStepNav nav={[{ label: texts.title, url: auditPath }]} />
      <header>
        <h1>{texts.title}</h1>
        <Hint>{texts.note}</Hint>
        <Hint>{texts.privacy}</Hint>
      </header>
      <Filters asking={asking} filter={filter} />
      <Panel key={auditAddress(filter, page)} waiting="Đang đọc nhật ký…">
        <Entries asking={asking} filter={filter} page={page} />
      </Panel>
    </div>
  );
}

async function Filters({ asking: { payload, user }, filter }: Omit<EntriesProps, 'page'>) {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: false,
    user,
    sort: 'name',
    depth: 0,
    pagination: false,
    select: { name: true },
  });
  return <AuditFilters filter={filter} people={docs.map(({ id, name }) => ({ id, name }))} />;
}

interface EntriesProps {
  asking: { payload: Payload; user: TypedUser };
  filter: AuditFilter;
  page: number;
}

async function Entries({ asking, filter, page }: EntriesProps) {
  const found = await readAudit(asking, filter, { page });
  const fits = found.total <= longestWorkbook;
  if (found.total === 0) return <p role="status">{texts.none}</p>;
  return (
    <>
      <div className="audit__head">
        <Hint role="status">{texts.total(formatNumber(found.total))}</Hint>
        <p className="audit__downloads">
          {fits && (
            <a className="kit-button is-quiet" href={auditExportAddress(filter, 'xlsx')} download>
              {texts.xlsx}
            </a>
          )}
          <a className="kit-button is-quiet" href={auditExportAddress(filter, 'csv')} download>
            {texts.csv}
          </a>
        </p>
      </div>
      {!fits && <Hint>{texts.tooLong(formatNumber(longestWorkbook))}</Hint>}
      <AuditTable lines={found.lines} />
      {found.pages > 1 && (
        <nav className="audit__pages" aria-label={texts.pages}>
          {page > 1 && <a href={auditAddress(filter, page - 1)}>{texts.newer}</a>}
          <span>{texts.page(found.page, found.pages)}</span>
          {page < found.pages && <a href={auditAddress(filter, page + 1)}>{texts.older}</a>}
        </nav>
      )}
    </>
  );
}
