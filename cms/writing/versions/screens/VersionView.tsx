import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation.js';
import type { CollectionSlug, DocumentViewServerProps, GlobalSlug } from 'payload';
import { formatExactInstant } from '../../../../content/text/date.ts';
import { present } from '../../../../content/present.ts';
import { countDifferences } from '../../differences/difference.ts';
import { type Against, againsts, type Comparison, readComparison } from '../compare.ts';
import type { VersionLine } from '../read.ts';
import { Differences } from '../../differences/screens/Differences.tsx';
import { RestoreVersion } from './RestoreVersion.tsx';
import { againstNames, stateNames, texts } from './texts.ts';

/** One version of a document or of settings: what is different from another one, and the way back to it. */
export async function VersionView(props: DocumentViewServerProps) {
  const { initPageResult, routeSegments, searchParams } = props;
  const { collectionConfig, docID, globalConfig, permissions, req } = initPageResult;
  const id = docID === undefined ? undefined : String(docID);
  const collection = collectionConfig?.slug as CollectionSlug | undefined;
  const global = globalConfig?.slug as GlobalSlug | undefined;
  const version = String(routeSegments.at(-1));
  const own = `/admin/${routeSegments.join('/')}`;
  const found = await readComparison(req, present({ collection, global, id }), version, {
    against: againsts.find((each) => each === searchParams?.['so-voi']),
    isLive: props.hasPublishedDoc === true,
  });
  if (!found) return notFound();
  const plural = collectionConfig?.labels.plural ?? globalConfig?.label;
  const may = collection
    ? permissions.collections?.[collection]
    : permissions.globals?.[global ?? ''];
  const form = `/admin/${routeSegments.slice(0, -2).join('/')}`;
  const api = collection ? `/api/${collection}` : `/api/globals/${global}`;
  return (
    <>
      <SetDocumentStepNav
        {...present({ collectionSlug: collection, globalSlug: global, id })}
        isTrashed={routeSegments[2] === 'trash'}
        pluralLabel={typeof plural === 'string' ? plural : ''}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? global ?? ''}
        view={texts.versions}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          <h1>{texts.savedAt(formatExactInstant(found.shown.at))}</h1>
          <p>
            {found.shown.who ?? texts.nobody} <State of={found.shown} />
          </p>
          <Choices found={found} at={own} />
          <section className="versions__changes" aria-label={texts.changes}>
            <Told found={found} />
            <Differences list={found.differences} />
          </section>
          {may?.update &&
            (found.isAsNow ? (
              <p>{texts.asNow}</p>
            ) : (
              <RestoreVersion address={`${api}/versions/${version}?draft=true`} form={form} />
            ))}
        </Gutter>
      </main>
    </>
  );
}

/** The version it is held against, and those it could be held against. */
function Choices({ found: { choices, other }, at }: { found: Comparison; at: string }) {
  if (choices.length === 0) return null;
  return (
    <nav className="versions__against" aria-label={texts.against}>
      <span>{texts.against}</span>
      {choices.map((each: Against) => (
        <Link
          key={each}
          href={`${at}?so-voi=${each}`}
          aria-current={each === other?.against ? 'true' : undefined}
        >
          {againstNames[each]}
        </Link>
      ))}
    </nav>
  );
}

function Told({ found: { differences, other, shown } }: { found: Comparison }) {
  if (!other) return <h2>{texts.first}</h2>;
  const count = countDifferences(differences);
  const at = formatExactInstant(other.line.at);
  if (count === 0) return <h2>{texts.alike(at)}</h2>;
  return (
    <h2>{other.line.at < shown.at ? texts.changed(count, at) : texts.changedSince(count, at)}</h2>
  );
}

const State = ({ of: { state } }: { of: VersionLine }) => (
  <span className={`versions__state is-${state}`}>{stateNames[state]}</span>
);
