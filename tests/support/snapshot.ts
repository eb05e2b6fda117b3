import { type RecordKind, recordKinds } from '../../content/record-kind.ts';
import { parseSnapshot } from '../../content/snapshot/parse.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { sampleGuides, sampleTopics } from './sample/guides.ts';
import {
  sampleApps,
  sampleArticles,
  sampleDocuments,
  sampleHotlines,
  sampleNotices,
  sampleScreens,
  sampleTerms,
} from './sample/pages.ts';
import { sampleMeetings } from './sample/meetings.ts';
import { practisedScreens, samplePractices } from './sample/practices.ts';
import { sampleHamlets, sampleTeams } from './sample/people.ts';
import { sampleCourses, sampleLessons } from './sample/lessons.ts';
import { sampleQuizzes } from './sample/quizzes.ts';
import { sampleCommunes, sampleFormerUnits } from './sample/places.ts';
import {
  sampleBestBets,
  sampleDesks,
  sampleGone,
  sampleMedia,
  sampleMeta,
  sampleRedirects,
  sampleSettings,
  sampleSynonyms,
} from './sample/site.ts';

/** A kind of which the samples know nothing has no records. */
const noRecords = Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Record<
  RecordKind,
  []
>;

/**
 * A small valid snapshot with records of every kind, the real communes and their former names.
 * Ids equal slugs. Each call gives a copy of its own.
 * @throws {SnapshotError} when the overrides make it invalid.
 */
export function sampleSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  return parseSnapshot(
    structuredClone({
      ...noRecords,
      meta: sampleMeta,
      settings: sampleSettings,
      guides: sampleGuides,
      articles: sampleArticles,
      documents: sampleDocuments,
      apps: sampleApps,
      screens: [...sampleScreens, ...practisedScreens],
      practices: samplePractices,
      quizzes: sampleQuizzes,
      lessons: sampleLessons,
      courses: sampleCourses,
      topics: sampleTopics,
      notices: sampleNotices,
      hotlines: sampleHotlines,
      terms: sampleTerms,
      communes: sampleCommunes,
      formerUnits: sampleFormerUnits,
      hamlets: sampleHamlets,
      teams: sampleTeams,
      meetings: sampleMeetings,
      media: sampleMedia,
      desks: sampleDesks,
      synonyms: sampleSynonyms,
      bestBets: sampleBestBets,
      redirects: sampleRedirects,
      gone: sampleGone,
      ...overrides,
    }),
  );
}

/** Two guides, two communes and what is in them, without files: small enough to be published many times. */
export function smallSnapshot(): Snapshot {
  const sample = sampleSnapshot();
  const communes = [...new Set(sample.hamlets.map((hamlet) => hamlet.commune))].slice(0, 2);
  const hamlets = sample.hamlets.filter((hamlet) => communes.includes(hamlet.commune));
  return {
    ...sample,
    guides: sample.guides.slice(0, 2),
    communes: sample.communes.filter(({ id }) => communes.includes(id)),
    hamlets,
    teams: sample.teams.filter((team) => hamlets.some(({ id }) => id === team.hamlet)),
    formerUnits: [],
    media: [],
  };
}
