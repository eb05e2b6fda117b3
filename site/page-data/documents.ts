import type { Document } from '../../content/schema/document.ts';
import type { Source } from '../../content/schema/primitives.ts';
import { fixed } from '../../content/addresses.ts';
import { documentWords } from '../words/documents.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { viewFile, type FileView } from './rich-text.ts';
import { byTitle, inVietnamese } from './rows.ts';

export interface DocumentsData {
  documents: {
    slug: string;
    title: string;
    summary: string;
    issuer: string;
    date?: string;
    file?: FileView;
    url?: string;
    questions: Document['askBack'];
    sources: Source[];
  }[];
}

declare module './page.ts' {
  interface HtmlKinds {
    documents: DocumentsData;
  }
}

/** By the day of issue, those without one at the end. */
function newestFirst(left: Document, right: Document): number {
  return (right.date ?? '').localeCompare(left.date ?? '') || byTitle(left, right);
}

/** Training papers for team members on one page. */
export function documentPages(lookup: Lookup): HtmlPage[] {
  const words = documentWords('vi');
  const documents = inVietnamese(lookup.snapshot.documents).sort(newestFirst);
  return [
    makePage(
      'documents',
      {
        address: fixed.documents,
        shows: documents.map(({ id }) => `documents:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: {
          documents: documents.map(
            ({ slug, title, summary, issuer, date, url, sources, media, askBack }) => {
              const file = media === undefined ? undefined : lookup.media.get(media);
              return {
                slug,
                title,
                summary,
                issuer,
                ...(date && { date }),
                ...(file && { file: viewFile(file, title) }),
                ...(url && { url }),
                questions: askBack,
                sources,
              };
            },
          ),
        },
      },
      lookup,
    ),
  ];
}
