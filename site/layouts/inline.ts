import bootFile from '../boot/boot.js?raw';
import branches from '../styles/first/branches.css?inline';
import branchesFile from '../styles/first/branches.css?url';
import drawings from '../styles/first/drawings.css?inline';
import drawingsFile from '../styles/first/drawings.css?url';
import every from '../styles/first/every.css?inline';
import everyFile from '../styles/first/every.css?url';
import home from '../styles/first/home.css?inline';
import homeFile from '../styles/first/home.css?url';
import forms from '../styles/first/forms.css?inline';
import formsFile from '../styles/first/forms.css?url';
import places from '../styles/first/places.css?inline';
import placesFile from '../styles/first/places.css?url';
import member from '../styles/first/member.css?inline';
import memberFile from '../styles/first/member.css?url';
import visits from '../styles/first/visits.css?inline';
import visitsFile from '../styles/first/visits.css?url';
import practice from '../styles/first/practice.css?inline';
import practiceFile from '../styles/first/practice.css?url';
import learning from '../styles/first/learning.css?inline';
import learningFile from '../styles/first/learning.css?url';
import quiz from '../styles/first/quiz.css?inline';
import quizFile from '../styles/first/quiz.css?url';
import teaching from '../styles/first/teaching.css?inline';
import teachingFile from '../styles/first/teaching.css?url';
import search from '../styles/first/search.css?inline';
import searchFile from '../styles/first/search.css?url';
import urgent from '../styles/first/urgent.css?inline';
import urgentFile from '../styles/first/urgent.css?url';
import scams from '../styles/first/scams.css?inline';
import scamsFile from '../styles/first/scams.css?url';
import type { InlineCode, Renderer } from '../../content/renderer.ts';
import type { HtmlKinds, HtmlPage } from '../page-data/page.ts';

/**
 * `boot` runs before the first paint: theme, text size and whether a place was chosen, as this device
 * keeps them; a browser that keeps nothing shows what the device prefers. It stands in every page, so
 * it has no words beside the code, and no gaps.
 */
export const boot = bootFile.replaceAll(/\n\s*/g, '');

/** Styles of a first screen: they stand inside the page, and in a file for copies that wait for no line. */
interface FirstStyles {
  code: string;
  file: string;
}
const first = {
  every: { code: every, file: everyFile },
  drawings: { code: drawings, file: drawingsFile },
  home: { code: home, file: homeFile },
  search: { code: search, file: searchFile },
  places: { code: places, file: placesFile },
  practice: { code: practice, file: practiceFile },
  member: { code: member, file: memberFile },
  visits: { code: visits, file: visitsFile },
  branches: { code: branches, file: branchesFile },
  urgent: { code: urgent, file: urgentFile },
  scams: { code: scams, file: scamsFile },
  forms: { code: forms, file: formsFile },
  quiz: { code: quiz, file: quizFile },
  learning: { code: learning, file: learningFile },
  teaching: { code: teaching, file: teachingFile },
} satisfies Record<string, FirstStyles>;

const codeOf = (styles: FirstStyles[]): InlineCode => ({
  scripts: [boot],
  styles: styles.map(({ code }) => code),
});

/** The code that stands inside pages, so that their first text waits for no other file. */
export const inlineCode: Renderer['inlineCode'] = {
  ...codeOf(Object.values(first)),
  // The policy that comes with a page names each: where most is read it shall not weigh.
  folders: {
    'huong-dan': codeOf([first.every, first.drawings, first.search, first.urgent, first.branches]),
    tap: codeOf([first.every, first.drawings, first.search, first.practice]),
    'to-vien': codeOf([first.every, first.search, first.member, first.visits]),
    'xa-phuong': codeOf([first.every, first.drawings, first.search, first.places]),
  },
};

/** Kinds of pages whose first screen shows more than what all have. */
const own: { [Kind in keyof HtmlKinds]?: FirstStyles[] } = {
  home: [first.drawings, first.home],
  search: [first.search],
  topics: [first.search],
  guides: [first.search],
  app: [first.search],
  practices: [first.practice],
  practice: [first.practice],
  communes: [first.search],
  member: [first.member],
  visits: [first.member, first.visits],
  tally: [first.member, first.visits],
  adding: [first.member, first.visits],
  report: [first.member, first.visits],
  leaflets: [first.search],
  sending: [first.member, first.visits],
  'member-learn': [first.member, first.visits],
  'former-units': [first.search],
  terms: [first.search],
  saved: [first.search],
  offline: [first.drawings, first.search],
  gone: [first.drawings, first.search],
  'not-found': [first.drawings, first.search],
  scams: [first.scams],
  quiz: [first.quiz],
  lessons: [first.learning],
  lesson: [first.learning],
  teaching: [first.teaching],
  commune: [first.places],
  hamlet: [first.drawings, first.places],
  meetings: [first.places],
  meeting: [first.places],
  'former-unit': [first.search, first.places],
  notice: [first.forms],
  feedback: [first.drawings, first.forms],
  about: [first.drawings],
  privacy: [first.drawings],
  accessibility: [first.drawings],
  'open-data': [first.drawings],
};

/** The styles of the first screen of a page, in the order in which they stand. */
export function firstStyles(page: HtmlPage): FirstStyles[] {
  const isUrgent = page.kind === 'guide' && page.data.urgent;
  const asks = page.kind === 'guide' && page.data.branches;
  return [
    first.every,
    ...(own[page.kind] ?? []),
    ...(isUrgent ? [first.urgent] : []),
    ...(asks ? [first.branches] : []),
  ];
}
