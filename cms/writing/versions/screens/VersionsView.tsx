import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import type { CollectionSlug, DocumentViewServerProps, GlobalSlug } from 'payload';
import { formatExactInstant } from '../../../../content/text/date.ts';
import { present } from '../../../../content/present.ts';
import { may } from '../../../base/access/abilities.ts';
import { askedPage } from '../../../base/screens/paged/asked-page.ts';
import { readVersions, type VersionLine } from '../read.ts';
import { auditAddress } from '../../../storage/audit/screens/addresses.ts';
import { stateNames, texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

/** The versions of a document or of settings, each with who saved it. */
export async function VersionsView(props: DocumentViewServerProps) {
  const { initPageResult, routeSegments, searchParams } = props;
  const { collectionConfig, docID, globalConfig, req } = initPageResult;
  const id = docID === undefined ? undefined : String(docID);
  const collection = collectionConfig?.slug as CollectionSlug | undefined;
  const global = globalConfig?.slug as GlobalSlug | undefined;
  const isTrashed = routeSegments[2] === 'trash';
  const own = `/admin/${routeSegments.join('/')}`;
  const page = askedPage(searchParams?.['trang']);
  const isLive = props.hasPublishedDoc === true;
  const found = await readVersions(req, present({ collection, global, id }), { page, isLive });
  const plural = collectionConfig?.labels.plural ?? globalConfig?.label;
  return (
    <>
      <SetDocumentStepNav
        {...present({ collectionSlug: collection, globalSlug: global, id })}
        isTrashed={isTrashed}
        pluralLabel={typeof plural === 'string' ? plural : ''}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? global ?? ''}
        view={texts.versions}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          <Hint>{found.total === 0 ? texts.none : texts.note}</Hint>
          {found.total > 0 && <Versions lines={found.lines} at={own} />}
          {found.pages > 1 && (
            <nav className="versions__pages" aria-label={texts.versions}>
              {page > 1 && <Link href={`${own}?trang=${page - 1}`}>{texts.newer}</Link>}
              <span>{texts.page(found.page, found.pages)}</span>
              {page < found.pages && <Link href={`${own}?trang=${page + 1}`}>{texts.older}</Link>}
            </nav>
          )}
          {may(req.user, 'readAudit') && (
            <p>
              <Link href={auditAddress(id ? { muc: id } : present({ loai: global }))}>
                {texts.audit}
              </Link>
            </p>
          )}
        </Gutter>
      </main>
    </>
  );
}

function Versions({ lines, at }: { lines: VersionLine[]; at: string }) {
  return (
    <table className="versions__table">
      <thead>
        <tr>
          <th scope="col">{texts.at}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, at: saved, who, state }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`${at}/${id}`}>{formatExactInstant(saved)}</Link>
            </th>
            <td>{who ?? texts.nobody}</td>
            <td>
              <span className={`versions__state is-${state}`}>{stateNames[state]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
