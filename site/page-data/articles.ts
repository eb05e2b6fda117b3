import type { Article } from '../../content/schema/article.ts';
import { articleAddress, fixed } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { articleWords } from '../words/article.ts';
import type { Row } from './frame.ts';
import { hasExpired, type Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { explainer, viewBlocks, viewFile, type BlockView, type FileView } from './rich-text.ts';
import { articleLine, guideRow, inVietnamese } from './rows.ts';
import { pillarsSaid } from './pillars.ts';

export interface ArticleData {
  title: string;
  summary: string;
  documentNumber?: string;
  issuer?: string;
  issuedOn?: string;
  effectiveOn?: string;
  expiresOn?: string;
  /** The pillars of the plan that it belongs to, in a line. */
  pillars?: string;
  /** The document no longer holds. */
  expired?: true;
  meaning: BlockView[];
  body: BlockView[];
  attachments: FileView[];
  officialLink?: { url: string; label: string };
  related: Row[];
  provenance: Provenance;
}

export interface ArticlesData {
  articles: Row[];
}

declare module './page.ts' {
  interface HtmlKinds {
    articles: ArticlesData;
    article: ArticleData;
  }
}

/** The list of policy articles, the newest first, and a page for each. */
export function articlePages(lookup: Lookup): HtmlPage[] {
  const words = articleWords('vi');
  const articles = inVietnamese(lookup.policies);
  return [
    makePage(
      'articles',
      {
        address: fixed.articles,
        shows: articles.map(({ id }) => `articles:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: { articles: articles.map((article) => articleLine(article, lookup)) },
      },
      lookup,
    ),
    ...lookup.policies.map((article) => articlePage(article, lookup)),
  ];
}

function articlePage(article: Article, lookup: Lookup): HtmlPage {
  const { title, summary, documentNumber, issuer, issuedOn, effectiveOn, expiresOn, officialLink } =
    article;
  const explain = explainer(article, lookup);
  return makePage(
    'article',
    {
      address: articleAddress(article),
      language: article.language,
      fullText: true,
      shows: [`articles:${article.id}`],
      frame: {
        title,
        description: summary,
        crumbs: [{ address: fixed.articles, title: articleWords(article.language).crumb }],
        structured: [
          {
            '@type': 'Article',
            headline: title,
            description: summary,
            ...(article.changedAt && { dateModified: dayOfInstant(article.changedAt) }),
            inLanguage: article.language,
          },
        ],
      },
      card: { label: articleWords(article.language).crumb, drawing: 'dem-giay-to' },
      data: present({
        title,
        summary,
        documentNumber,
        issuer,
        issuedOn,
        effectiveOn,
        expiresOn,
        pillars: pillarsSaid(article.topic, lookup),
        ...(hasExpired(article, lookup.snapshot) && { expired: true as const }),
        meaning: explain(viewBlocks(article.meaning, lookup)),
        body: explain(viewBlocks(article.body, lookup)),
        attachments: article.attachments.flatMap(({ media, title: name }) => {
          const file = lookup.media.get(media);
          return file ? [viewFile(file, name)] : [];
        }),
        officialLink,
        related: article.related
          .flatMap((id) => lookup.guides.get(id) ?? [])
          .map((guide) => guideRow(guide, lookup)),
        provenance: provenanceOf(article, lookup),
      }),
    },
    lookup,
  );
}
