import { present } from '../../content/present.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { blocksOf } from '../../cms/publishing/export/rich-text/blocks.ts';
import { type SeedContent } from '../../cms/keeping/seed/read-content.ts';
import { shippedContent } from './shipped-content.ts';
import { seedId } from '../../cms/keeping/seed/seed-id.ts';
import { sampleMoment } from './sample/moment.ts';
import { sampleSnapshot } from './snapshot.ts';

/**
 * The sample snapshot with the titles, summaries and words of the content that ships with the code, and
 * with all that its guides say. For tests of what finds what.
 */
export function seedSnapshot(content: SeedContent = shippedContent()): Snapshot {
  const raw = {
    guides: content.guides.map(({ slug, title, summary, topic, prepare, steps, faq, help }) => ({
      ...dated('guides', slug),
      title,
      summary,
      topic,
      prepare: prepare.map((each) => ({ ...each, alternative: each.alternative === 'yes' })),
      steps: steps.map(({ title: name, body, warning, done, stuck }) => ({
        title: name,
        body: blocksOf(body),
        ...present({ warning, done, stuck }),
      })),
      faq: faq.map(({ question, answer }) => ({ question, answer: blocksOf(answer) })),
      help: blocksOf(help),
    })),
    articles: content.articles.map(({ slug, title, summary, documentNumber, meaning }) => ({
      ...dated('articles', slug),
      title,
      summary,
      ...(documentNumber && { documentNumber }),
      meaning: blocksOf(meaning),
    })),
    documents: content.documents.map(({ slug, title, summary, issuer }) => ({
      ...dated('documents', slug),
      title,
      summary,
      issuer,
    })),
    screens: [],
    practices: [],
    lessons: content.lessons.map(({ slug, title, aim, minutes, reading, steps }) => ({
      ...dated('lessons', slug),
      title,
      aim,
      minutes,
      reading,
      steps,
      keep: [aim],
    })),
    courses: [],
    quizzes: content.quizzes.map(({ slug, title, summary, questions }) => ({
      ...dated('quizzes', slug),
      title,
      summary,
      questions: questions.map(({ situation, ask, choices, unsure }) => ({
        situation,
        ask,
        choices,
        unsure,
      })),
    })),
    apps: content.apps.map(({ slug, name, summary, provider, uses }) => ({
      ...dated('apps', slug),
      name,
      summary,
      ...(provider && { provider }),
      uses: blocksOf(uses),
    })),
    topics: content.topics.map(({ slug, name, summary, icon, order, parent, pillars }) => ({
      ...dated('topics', slug),
      name,
      summary,
      icon,
      order,
      pillars,
      ...(parent && { parent }),
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
    meetings: [],
    gone: [],
  };
  return sampleSnapshot(raw as unknown as Partial<Snapshot>);
}

function dated(collection: string, slug: string) {
  return { id: seedId(collection, slug), slug, updatedAt: sampleMoment };
}
