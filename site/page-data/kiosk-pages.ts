import { ways } from '../../content/addresses.ts';
import { kioskAddresses } from '../../content/kiosk/data-addresses.ts';
import type { KioskPage, KioskPages } from '../../content/kiosk/data.ts';
import type { Page } from '../../content/renderer.ts';
import { formatDay } from '../../content/text/date.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { aboutWords } from '../words/about.ts';
import { appWords } from '../words/apps.ts';
import { articleWords } from '../words/article.ts';
import { kioskPageWords } from '../words/kiosk-pages.ts';
import { noticeWords } from '../words/notices.ts';
import { topicWords } from '../words/topics.ts';
import { jsonFile } from './json-file.ts';
import { documentPages, hotlinePages, scamsPage, termPages } from './kiosk-anchor-pages.ts';
import { meetingPage, meetingsPage } from './kiosk-meeting-pages.ts';
import { formerUnitPage } from './kiosk-place-pages.ts';
import { lessonPage, lessonsPage, quizPage, quizzesPage } from './kiosk-learning-pages.ts';
import {
  bullets,
  fact,
  fileBlock,
  glassBlocks,
  linkBlock,
  listPage,
  page,
  paragraphs,
  part,
} from './kiosk-parts.ts';
import type { HtmlKinds, HtmlPage, SitePage } from './page.ts';

const words = kioskPageWords('vi');

/** A page of the kiosk, or several at the anchors of a page of the site. */
type View<Kind extends keyof HtmlKinds> = (
  data: HtmlPage<Kind>['data'],
  address: string,
) => KioskPages;

const one =
  <Kind extends keyof HtmlKinds>(view: (data: HtmlPage<Kind>['data']) => KioskPage): View<Kind> =>
  (data, address) => ({ [address]: view(data) });

/** Pages that are a screen of the kiosk, are made for paper, or stand where a page is missing. */
const none = (): KioskPages => ({});

/** A page made for a phone or a printer: what it is, and that it can be taken along. */
const elsewhere = ({ frame }: { frame: HtmlPage['data']['frame'] }): KioskPage => ({
  title: joinWords(frame.title),
  lead: joinWords(frame.description),
  parts: part(undefined, { blocks: paragraphs([words.elsewhere]) }),
});

/** Of a kind that is not named here the glass says what a page of it is about. */
const views: { [Kind in keyof HtmlKinds]?: View<Kind> } = {
  home: none,
  guides: none,
  guide: none,
  'wall-card': none,
  communes: none,
  commune: none,
  hamlet: none,
  poster: none,
  practices: none,
  practice: none,
  search: none,
  'not-found': none,
  gone: none,
  offline: none,
  'lesson-sheet': none,
  leaflet: none,
  teaching: none,
  'former-units': none,
  certificate: one(elsewhere),
  saved: one(elsewhere),
  'visit-sheet': one(elsewhere),
  member: one(elsewhere),
  visits: one(elsewhere),
  tally: one(elsewhere),
  adding: one(elsewhere),
  report: one(elsewhere),
  sending: one(elsewhere),
  leaflets: one(elsewhere),
  'member-handbook': one(elsewhere),
  'member-learn': one(elsewhere),
  feedback: one(elsewhere),
  'open-data': one(elsewhere),
  about: one(({ frame, province, contact, pillars }) => {
    const { lead, parts, tellNearby, ...names } = aboutWords('vi').about;
    const { organisation, address, phone, email } = contact;
    return {
      title: joinWords(frame.title),
      lead: lead(province),
      parts: [
        ...parts.flatMap(({ title, text }) => part(title, { blocks: paragraphs(text) })),
        ...(pillars.length > 0
          ? part(names.pillars, { blocks: paragraphs([names.pillarsText]) })
          : []),
        ...pillars.flatMap(({ name, topics }) => part(name, { rows: topics })),
        ...part(names.contact, {
          blocks: paragraphs([
            names.contactText,
            address || phone || email ? undefined : tellNearby,
            organisation,
            address,
            phone && formatPhone(phone),
            email,
          ]),
        }),
      ],
    };
  }),
  privacy: one(({ frame }) => textPage(frame, aboutWords('vi').privacy)),
  accessibility: one(({ frame }) => textPage(frame, aboutWords('vi').accessibility)),
  topics: one(({ frame, topics }) => ({
    title: joinWords(frame.title),
    parts: topics.flatMap(({ topic, parts }) => part(topic.title, { rows: [topic, ...parts] })),
  })),
  topic: one(({ name, summary, parts, guides, apps, policies }) => {
    const names = topicWords('vi');
    const all = [
      ...part(undefined, { rows: guides }),
      ...parts.flatMap((each) => part(each.topic.title, { rows: each.guides })),
      ...part(names.apps, { rows: apps }),
      ...part(names.policies, { rows: policies }),
    ];
    return {
      label: ways.topics.label,
      title: joinWords(name),
      lead: joinWords(summary),
      parts: all.length > 0 ? all : part(undefined, { blocks: paragraphs([names.empty]) }),
    };
  }),
  articles: one(({ frame, articles }) => listPage(frame, articles)),
  article: one((data) => {
    const names = articleWords('vi');
    const day = (name: string, on?: string) => fact(name, on && formatDay(on));
    return page('articles', data, {
      facts: [
        ...fact(names.document, data.documentNumber),
        ...fact(names.issuer, data.issuer),
        ...day(names.issuedOn, data.issuedOn),
        ...day(names.effectiveOn, data.effectiveOn),
        ...day(data.expired ? names.expired : names.expiresOn, data.expiresOn),
        ...fact(names.pillars, data.pillars),
      ],
      parts: [
        ...part(names.meaning, { blocks: glassBlocks(data.meaning) }),
        ...part(words.content, { blocks: glassBlocks(data.body) }),
        ...part(words.files, {
          blocks: [
            ...data.attachments.map(fileBlock),
            ...(data.officialLink ? [linkBlock(data.officialLink)] : []),
          ],
        }),
        ...part(words.related, { rows: data.related }),
      ],
    });
  }),
  apps: one(({ frame, apps }) => listPage(frame, apps)),
  app: one((data) => {
    const names = appWords('vi');
    return page(
      'apps',
      { title: data.name, summary: data.summary },
      {
        facts: fact(words.owner, data.provider),
        parts: [
          ...part(names.uses, { blocks: glassBlocks(data.uses) }),
          ...part(names.fakes, { blocks: glassBlocks(data.fakes) }),
          ...part(names.links, {
            blocks:
              data.links.length > 0
                ? data.links.map(({ kind, url }) => linkBlock({ url, label: names.kinds[kind] }))
                : paragraphs([names.noLinks]),
          }),
          ...part(names.guides, { rows: data.guides }),
          ...data.topics
            .flatMap(({ parts, ...main }) => [main, ...parts])
            .flatMap(({ topic, guides }) => part(topic.title, { rows: guides })),
        ],
      },
    );
  }),
  notices: one(({ frame, running, past }) => {
    const names = noticeWords('vi');
    const none = running.length === 0 ? paragraphs([names.none]) : [];
    return {
      title: joinWords(frame.title),
      parts: [
        ...part(names.running, { rows: running, blocks: none }),
        ...part(names.past, { rows: past }),
      ],
    };
  }),
  notice: one((data) => {
    const names = noticeWords('vi');
    const days = [names.from(formatDay(data.startsOn))];
    if (data.endsOn) days.push(names.until(formatDay(data.endsOn)));
    const places = data.communes.map(({ title }) => title).join(', ');
    return page('notices', data, {
      label: names.card[data.level],
      facts: [
        ...fact(words.day, days.join(' ')),
        ...fact(names.communes.replace(/:$/, ''), places || names.everywhere),
      ],
      parts: [
        ...(data.running ? [] : part(undefined, { blocks: paragraphs([names.over]) })),
        ...part(undefined, { blocks: glassBlocks(data.body) }),
        ...part(words.related, { rows: data.link ? [data.link] : [] }),
      ],
    });
  }),
  meetings: one(meetingsPage),
  // Nothing on the glass leads to one that is over.
  meeting: (data, address) => (data.times.length > 0 ? { [address]: meetingPage(data) } : {}),
  documents: documentPages,
  hotlines: hotlinePages,
  scams: one(scamsPage),
  terms: termPages,
  'former-unit': one(formerUnitPage),
  quizzes: one(quizzesPage),
  quiz: one(quizPage),
  lessons: one(lessonsPage),
  lesson: one(lessonPage),
};

/** `/data/kiosk/trang.json`, from the pages of the site. */
export function kioskPagesFile(made: SitePage[]): Page {
  const pages = made.flatMap((each) => {
    if (typeof each.data !== 'object' || !each.data || !('frame' in each.data)) return [];
    const view = (views as Record<string, View<never> | undefined>)[each.kind] ?? one(elsewhere);
    return Object.entries(view(each.data as never, each.address));
  });
  return jsonFile<KioskPages>(kioskAddresses.pages, Object.fromEntries(pages));
}

function textPage(
  { title }: HtmlPage['data']['frame'],
  {
    lead,
    parts,
  }: { lead: string; parts: readonly { title: string; text: string[]; list: string[] }[] },
): KioskPage {
  return {
    title: joinWords(title),
    lead: joinWords(lead),
    parts: parts.flatMap((each) =>
      part(each.title, { blocks: [...paragraphs(each.text), ...bullets(each.list)] }),
    ),
  };
}
