import type { Audience, Guide } from '../../content/schema/guide.ts';
import { fixed, guideAddress } from '../../content/addresses.ts';
import { runsOf } from '../../content/branches/answers.ts';
import { present } from '../../content/present.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import { guideWords } from '../words/guides.ts';
import { namesOfAnswers, viewBranches, type BranchesView } from './branches.ts';
import { banksOf } from './banks.ts';
import { callBarOf, type CallBar } from './calls.ts';
import type { Link, Row } from './frame.ts';
import { leafletPages } from './leaflets.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { recordingAddress } from './recording.ts';
import {
  explainer,
  viewBlocks,
  viewPicture,
  type BlockView,
  type PictureView,
} from './rich-text.ts';
import { learningRows } from './learning-rows.ts';
import { practicesInGuide } from './practice-rows.ts';
import { appRow, byTitle, guideRow, inVietnamese, topicTrail } from './rows.ts';
import { viewScreens, type ScreenView } from './screens.ts';
import { wallCardAddress, wallCardPages } from './wall-cards.ts';
import { ownDrawing } from './telling-drawing.ts';
import { topicGroups, type TopicGroup } from './topics.ts';

export interface StepView {
  title: string;
  body: BlockView[];
  picture?: PictureView;
  /** The screens of the telephone; they stand in place of the picture. */
  screens?: ScreenView[];
  warning?: string;
  done?: string;
  stuck?: string;
  /** The address of a recording of it. */
  recording?: string;
  /** The banks that its numbers, and the step behind it, tell how to reach: one of them is the reader's. */
  banks?: string[];
  /** The answers that it is for; none = all. */
  only?: readonly string[];
}

export interface GuideData {
  title: string;
  summary: string;
  audience: Audience[];
  /** The things to do before reading on. */
  urgent?: CallBar;
  /** The page to print and hang beside the telephone. */
  wallCard?: string;
  /** Whom it is for, where it is not for the whole province. */
  local?: string;
  time?: string;
  cost?: string;
  where?: string;
  /** The question before the rest is shown. */
  branches?: BranchesView;
  prepare: Guide['prepare'];
  steps: StepView[];
  help: BlockView[];
  officialLink?: { url: string; label: string };
  faq: { question: string; answer: BlockView[] }[];
  recording?: string;
  /** The practices of it. */
  practices: Link[];
  apps: Row[];
  related: Row[];
  provenance: Provenance;
}

export interface GuidesData {
  /** The ways to practices, lessons and quizzes, where there are any. */
  learning: Row[];
  groups: TopicGroup[];
}

declare module './page.ts' {
  interface HtmlKinds {
    guides: GuidesData;
    guide: GuideData;
  }
}

/** The list of all guides by topic, and a page for each. */
export function guidePages(lookup: Lookup): HtmlPage[] {
  const words = guideWords('vi');
  return [
    makePage(
      'guides',
      {
        address: fixed.guides,
        shows: inVietnamese(lookup.snapshot.guides).map(({ id }) => `guides:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: {
          learning: learningRows(lookup),
          groups: topicGroups(lookup),
        },
      },
      lookup,
    ),
    ...lookup.snapshot.guides.map((guide) => guidePage(guide, lookup)),
    ...lookup.snapshot.guides.flatMap((guide) => [
      ...wallCardPages(guide, lookup),
      ...leafletPages(guide, lookup),
    ]),
  ];
}

function guidePage(guide: Guide, lookup: Lookup): HtmlPage {
  const { title, summary, audience, time, cost, where, prepare, officialLink } = guide;
  const related = guide.related.flatMap((id) => lookup.guides.get(id) ?? []);
  const explain = explainer(guide, lookup);
  const banks = banksOf(guide);
  const branches = viewBranches(guide, lookup);
  return makePage(
    'guide',
    {
      address: guideAddress(guide),
      language: guide.language,
      fullText: true,
      shows: [`guides:${guide.id}`, ...related.map(({ id }) => `guides:${id}`)],
      frame: {
        title,
        description: summary,
        crumbs: topicTrail(guide.topic, lookup),
        structured: structuredGuide(guide, branches),
      },
      card: present({
        label: guideWords(guide.language).card(guide.steps.length),
        drawing: ownDrawing(guide) ?? 'hoi-to-cong-nghe',
        urgent: guide.urgent && (true as const),
      }),
      data: present({
        title,
        summary,
        audience,
        urgent: callBarOf(guide, lookup),
        wallCard: callBarOf(guide, lookup)?.calls.length ? wallCardAddress(guide) : undefined,
        local: forCommune(guide, lookup.communes),
        time,
        cost,
        where,
        branches,
        prepare: prepare.map(({ only, ...each }) => ({
          ...each,
          ...(branches && only && { only }),
        })),
        steps: guide.steps.map((step, at) => {
          const view = viewStep(step, lookup);
          const own = {
            ...(at === banks?.at && { banks: banks.names }),
            ...(branches && step.only && { only: step.only }),
          };
          return { ...view, ...own, body: explain(view.body) };
        }),
        help: explain(viewBlocks(guide.help, lookup)),
        officialLink,
        faq: guide.faq.map(({ question, answer }) => ({
          question,
          answer: explain(viewBlocks(answer, lookup)),
        })),
        recording: recordingAddress(guide, lookup),
        practices: practicesInGuide(lookup.practices.filter((each) => each.guide === guide.id)),
        apps: appsBeside(guide, lookup),
        related: related.map((other) => guideRow(other, lookup)),
        provenance: provenanceOf(guide, lookup),
      }),
    },
    lookup,
  );
}

/** The applications of a guide, without those that its help already shows. */
function appsBeside({ apps, help }: Guide, lookup: Lookup): Row[] {
  const shown = new Set(help.flatMap((block) => (block.type === 'app' ? [block.app] : [])));
  return apps
    .filter((id) => !shown.has(id))
    .flatMap((id) => lookup.apps.get(id) ?? [])
    .map(appRow);
}

function viewStep(step: Guide['steps'][number], lookup: Lookup): StepView {
  const { title, body, picture, warning, done, stuck } = step;
  const shown = viewScreens(step, lookup);
  const view = shown.length > 0 ? undefined : viewPicture(picture, lookup);
  return {
    title,
    body: viewBlocks(body, lookup),
    ...(view && { picture: view }),
    ...(shown.length > 0 && { screens: shown }),
    ...present({ warning, done, stuck, recording: recordingAddress(step, lookup) }),
  };
}

/**
 * Its questions, and what its steps say, are not told again: they stand on the page, and every reader would
 * fetch them twice. Steps for some answers are a section of their own.
 */
function structuredGuide(guide: Guide, branches: BranchesView | undefined): object[] {
  const steps = branches
    ? runsOf(guide.steps).flatMap((run): object[] =>
        run.only
          ? [
              {
                '@type': 'HowToSection',
                name: namesOfAnswers(branches.answers, run.only),
                itemListElement: run.steps.map(structuredStep),
              },
            ]
          : run.steps.map(structuredStep),
      )
    : guide.steps.map(structuredStep);
  const howTo = {
    '@type': 'HowTo',
    name: guide.title,
    description: guide.summary,
    ...(guide.changedAt && { dateModified: dayOfInstant(guide.changedAt) }),
    inLanguage: guide.language,
    step: steps,
  };
  return [howTo];
}

const structuredStep = ({ title }: Guide['steps'][number]) => ({
  '@type': 'HowToStep',
  name: title,
});

/** All guides in alphabetical order, for those who browse: so many that icons would weigh. */
export function guidesFromAToZ(lookup: Lookup): Row[] {
  return inVietnamese(lookup.snapshot.guides)
    .map((guide) => guideRow(guide, lookup))
    .map(({ address, title, note }) => present({ address, title, note }))
    .sort(byTitle);
}
