import {
  fixed,
  guideAddress,
  practiceAddress,
  practiceStepAddress,
  topicAddress,
} from '../../content/addresses.ts';
import { dataAddresses } from '../../content/data-addresses.ts';
import { present } from '../../content/present.ts';
import { backKey, keysOf } from '../../content/screen-keys.ts';
import type { Practice, PracticeStep } from '../../content/schema/practice.ts';
import { usualColours } from '../../look/phone/colours.ts';
import { drawScreen } from '../../look/screens/draw.ts';
import { creditLine, creditOf } from '../../look/screens/words.ts';
import { isScene, tapAt, typedAt } from '../../practice/places.ts';
import { practiceWords } from '../words/practices.ts';
import type { Link, Row } from './frame.ts';
import { jsonFile } from './json-file.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { FilePage, HtmlPage } from './page.ts';
import { practiceData } from './practice-data.ts';
import { lessonRows } from './learning-rows.ts';
import { practiceRow } from './practice-rows.ts';
import { byTitle, topicTrail } from './rows.ts';
import { orderedTopics } from './topics.ts';
import { signOf, type ScreenFile } from './screens.ts';

/** A step as it reads without a script, and on paper. */
export interface PracticeStepView {
  say: string;
  why?: string;
  /** The line on the paper card; without one the step is not printed. */
  card?: string;
  /** The words said, written or told between two screens. */
  scene?: { name?: string; words: string };
  picture?: { src: string; width: number; height: number };
}

export interface PracticeData {
  title: string;
  summary: string;
  kind: Practice['kind'];
  minutes: number;
  task: string;
  /** The file that is played. */
  file: string;
  slug: string;
  steps: PracticeStepView[];
  end: Practice['end'];
  credit: string;
  guide?: Link;
  more: Row[];
}

export interface PracticesData {
  groups: { topic: Link; practices: Row[] }[];
  scams: Row[];
  /** The ways to lessons and quizzes, where there are any. */
  lessons: Row[];
}

declare module './page.ts' {
  interface HtmlKinds {
    practices: PracticesData;
    practice: PracticeData;
  }
}

/** The list of all practices, and a page for each. */
export function practicePages(lookup: Lookup): HtmlPage[] {
  const words = practiceWords('vi');
  const { practices } = lookup;
  const services = practices.filter(({ kind }) => kind === 'service');
  return [
    makePage(
      'practices',
      {
        address: fixed.practices,
        shows: practices.map(({ id }) => `practices:${id}`),
        frame: { title: words.all, description: words.about },
        data: {
          groups: byTopic(services, lookup),
          scams: rowsOf(practices.filter(({ kind }) => kind === 'scam')),
          lessons: lessonRows(lookup),
        },
      },
      lookup,
    ),
    ...practices.map((practice) => practicePage(practice, lookup)),
  ];
}

const rowsOf = (practices: Practice[]): Row[] => practices.map(practiceRow).sort(byTitle);

function byTopic(practices: Practice[], lookup: Lookup): PracticesData['groups'] {
  const { services } = practiceWords('vi');
  const groups = Map.groupBy(practices, ({ topic }) => topicTrail(topic, lookup)[0]?.address);
  return orderedTopics(lookup)
    .map((topic) => ({ address: topicAddress(topic), title: topic.name }))
    .concat({ address: fixed.topics, title: services })
    .flatMap((topic) => {
      const own = groups.get(topic.address === fixed.topics ? undefined : topic.address);
      return own ? [{ topic, practices: rowsOf(own) }] : [];
    });
}

/** The next one of its kind, in the order of titles; the last leads to the first. */
function after(practice: Practice, { practices }: Lookup): Practice | undefined {
  const same = practices.filter(({ kind }) => kind === practice.kind).sort(byTitle);
  const next = same[(same.indexOf(practice) + 1) % same.length];
  return next === practice ? undefined : next;
}

function practicePage(practice: Practice, lookup: Lookup): HtmlPage {
  const { title, summary, kind, minutes, task, slug, steps, end, id } = practice;
  const words = practiceWords('vi');
  const guide = practice.guide === undefined ? undefined : lookup.guides.get(practice.guide);
  const next = after(practice, lookup);
  const screens = steps.flatMap((step) =>
    isScene(step) ? [] : (lookup.screens.get(step.screen) ?? []),
  );
  return makePage(
    'practice',
    {
      address: practiceAddress(practice),
      fullText: true,
      shows: [`practices:${id}`, ...[...new Set(screens)].map((screen) => `screens:${screen.id}`)],
      frame: {
        title: words.pageTitle(title),
        description: summary,
        crumbs: [{ address: fixed.practices, title: words.crumb }],
      },
      card: { label: words.card(minutes), drawing: 'cham-man-hinh' },
      data: present({
        title,
        summary,
        kind,
        minutes,
        task,
        file: dataAddresses.practice(slug),
        slug,
        steps: steps.map((step, at) => viewStep(practice, step, at, lookup)),
        end,
        credit: creditLine(screens.map((screen) => present({ credit: creditOf(screen) }))),
        guide: guide && { address: guideAddress(guide), title: guide.title },
        more: next ? [practiceRow(next)] : [],
      }),
    },
    lookup,
  );
}

function viewStep(
  practice: Practice,
  step: PracticeStep,
  at: number,
  lookup: Lookup,
): PracticeStepView {
  const { say, why, card } = step;
  if (isScene(step))
    return present({ say, why, card, scene: present({ name: step.name, words: step.words }) });
  const file = stepScreen(practice, at, lookup);
  if (!file) return present({ say, why, card });
  const { width, height } = drawScreen(file, file.icon);
  const src = practiceStepAddress(practice, at + 1);
  return present({ say, why, card, picture: { src, width, height } });
}

/** The screen of a step with its place marked, what was typed before, and the band. */
function stepScreen(practice: Practice, at: number, lookup: Lookup): ScreenFile | undefined {
  const step = tapAt(practice, at);
  const screen = step && lookup.screens.get(step.screen);
  if (!screen) return undefined;
  const keys = keysOf(screen.elements);
  const typed = typedAt(practice, at);
  const elements = screen.elements.map((element, index) => {
    const shown = { ...element };
    delete shown.tap;
    const key = keys[index] ?? '';
    const value = typed.get(key);
    if (key === step.element) shown.tap = true;
    if (shown.type === 'field' && value) shown.value = value;
    return shown;
  });
  return present({
    place: screen.place,
    title: screen.title,
    elements,
    isHome: screen.frame === 'home',
    colours: screen.colours ?? usualColours,
    icon: signOf(screen, lookup),
    practised: true,
    ...(screen.back && {
      arrow: step.element === backKey ? ('marked' as const) : ('plain' as const),
    }),
  });
}

/** The files of practices: the data to play them, and the pictures of their steps. */
export function practiceFiles(lookup: Lookup): FilePage[] {
  return lookup.practices.flatMap((practice) => {
    const shows = [`practices:${practice.id}`];
    const pictures = practice.steps.flatMap((step, at): FilePage<'screen'>[] => {
      const data = isScene(step) ? undefined : stepScreen(practice, at, lookup);
      if (!data) return [];
      const address = practiceStepAddress(practice, at + 1);
      return [{ address, kind: 'screen', language: 'vi', fullText: false, shows, data }];
    });
    const played = practiceData(practice, after(practice, lookup), lookup);
    return [jsonFile(dataAddresses.practice(practice.slug), played, shows), ...pictures];
  });
}
