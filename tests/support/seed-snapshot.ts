import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { readContent, type SeedContent } from '../../cms/seed/read-content.ts';
import { seedId } from '../../cms/seed/seed-id.ts';
import { sampleMoment } from './sample/moment.ts';
import { sampleSnapshot } from './snapshot.ts';

/**
 * The sample snapshot with the titles, summaries, questions and words of the content that ships with
 * the code; the prose itself is left out. For tests of what finds what.
 */
export function seedSnapshot(content: SeedContent = readContent()): Snapshot {
  const raw = {
    guides: content.guides.map(({ slug, title, summary, topic, steps, faq }) => ({
      ...dated('guides', slug),
      title,
      summary,
      topic,
      steps: steps.map((step) => ({ title: step.title, body: [] })),
      faq: faq.map(({ question }) => ({ question, answer: [] })),
    })),
    articles: content.articles.map(({ slug, title, summary, documentNumber }) => ({
      ...dated('articles', slug),
      title,
      summary,
      ...(documentNumber && { documentNumber }),
      meaning: [],
    })),
    documents: content.documents.map(({ slug, title, summary, issuer }) => ({
      ...dated('documents', slug),
      title,
      summary,
      issuer,
    })),
    apps: content.apps.map(({ slug, name, summary, provider }) => ({
      ...dated('apps', slug),
      name,
      summary,
      ...(provider && { provider }),
      uses: [],
    })),
    topics: content.topics.map(({ slug, name, summary, icon, order }) => ({
      ...dated('topics', slug),
      name,
      summary,
      icon,
      order,
    })),
    notices: content.notices.map(({ slug, title, summary, level }) => ({
      ...dated('notices', slug),
      title,
      summary,
      level,
      startsAt: sampleMoment,
    })),
    hotlines: content.hotlines.map(({ number, name, purpose, owner }) => ({
      id: number,
      updatedAt: sampleMoment,
      number,
      name,
      purpose,
      ...(owner && { owner }),
    })),
    terms: content.terms.map(({ term, meaning, also }) => ({
      id: term,
      updatedAt: sampleMoment,
      term,
      meaning,
      also,
    })),
    synonyms: content.synonyms.map(({ words }, at) => ({ id: `nghia-${at}`, words })),
    bestBets: content.bestBets.map((bet, at) => ({ ...bet, id: `uu-tien-${at}` })),
    desks: [],
    gone: [],
  };
  return sampleSnapshot(raw as unknown as Partial<Snapshot>);
}

function dated(collection: string, slug: string) {
  return { id: seedId(collection, slug), slug, updatedAt: sampleMoment };
}
