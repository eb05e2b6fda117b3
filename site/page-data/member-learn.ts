import { fixed, guideAddress, memberAddresses } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Document } from '../../content/schema/document.ts';
import type { Guide } from '../../content/schema/guide.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import { memberLearnWords } from '../words/member-learn.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { byPlace, byTitle, inVietnamese } from './rows.ts';

/** A text that members learn from, with what they must be able to answer. */
export interface LearnView extends Link {
  /** "Riêng xã Đất Mũi", of a guide that is not for all. */
  local?: string;
  questions: Guide['askBack'];
}

export interface MemberLearnData {
  guides: LearnView[];
  documents: LearnView[];
}

declare module './page.ts' {
  interface HtmlKinds {
    'member-learn': MemberLearnData;
  }
}

/** The guides that members learn from: those for them, and any that asks them something. */
export const guidesToLearn = ({ snapshot }: Lookup): Guide[] =>
  inVietnamese(snapshot.guides)
    .filter(({ audience, askBack }) => audience.includes('team-member') || askBack.length > 0)
    .sort(byPlace);

const documentsToLearn = ({ snapshot }: Lookup): Document[] =>
  inVietnamese(snapshot.documents)
    .filter(({ askBack }) => askBack.length > 0)
    .sort(byTitle);

/** The questions on the guides and papers that members learn from, asked before they are answered. */
export function memberLearnPage(lookup: Lookup, crumbs: Link[]): HtmlPage {
  const { title, about } = memberLearnWords('vi');
  const guides = guidesToLearn(lookup).filter(({ askBack }) => askBack.length > 0);
  const documents = documentsToLearn(lookup);
  return makePage(
    'member-learn',
    {
      address: memberAddresses.learn,
      shows: [
        ...guides.map(({ id }) => `guides:${id}`),
        ...documents.map(({ id }) => `documents:${id}`),
      ],
      frame: { title, description: about, crumbs, hidden: true },
      data: {
        guides: guides.map((guide) =>
          present({
            ...view(guide, guideAddress(guide)),
            local: forCommune(guide, lookup.communes),
          }),
        ),
        documents: documents.map((document) =>
          view(document, `${fixed.documents}#${document.slug}`),
        ),
      },
    },
    lookup,
  );
}

const view = ({ title, askBack }: Guide | Document, address: string): LearnView => ({
  address,
  title,
  questions: askBack,
});

/** The number of texts that ask something back. */
export const countToLearn = (lookup: Lookup): number =>
  guidesToLearn(lookup).filter(({ askBack }) => askBack.length > 0).length +
  documentsToLearn(lookup).length;
