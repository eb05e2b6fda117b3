import type { HtmlKinds } from '../../../site/page-data/page.ts';

/**
 * Every template there is; the compiler says so when one is added. Nothing that ships is written in
 * another language: `languages.test.ts` looks at that page.
 */
const every: Record<Exclude<keyof HtmlKinds, 'in-language'> | 'kiosk', true> = {
  home: true,
  topics: true,
  topic: true,
  guides: true,
  guide: true,
  articles: true,
  article: true,
  documents: true,
  meetings: true,
  meeting: true,
  apps: true,
  app: true,
  practices: true,
  practice: true,
  quizzes: true,
  quiz: true,
  lessons: true,
  lesson: true,
  'lesson-sheet': true,
  teaching: true,
  certificate: true,
  notices: true,
  notice: true,
  communes: true,
  commune: true,
  hamlet: true,
  poster: true,
  'wall-card': true,
  'former-units': true,
  'former-unit': true,
  hotlines: true,
  scams: true,
  terms: true,
  search: true,
  saved: true,
  about: true,
  privacy: true,
  accessibility: true,
  'visit-sheet': true,
  member: true,
  visits: true,
  tally: true,
  adding: true,
  report: true,
  sending: true,
  leaflets: true,
  leaflet: true,
  'member-handbook': true,
  'member-learn': true,
  feedback: true,
  'open-data': true,
  'not-found': true,
  gone: true,
  offline: true,
  kiosk: true,
};

export type Template = keyof typeof every;

const templates = Object.keys(every) as Template[];

/** The kiosk runs on one known, current browser, and only with a script. */
export const citizenTemplates = templates.filter((template) => template !== 'kiosk');
