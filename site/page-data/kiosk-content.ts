import { appAddress, guideAddress, mediaAddress } from '../../content/addresses.ts';
import type {
  KioskBlock,
  KioskBranches,
  KioskContent,
  KioskGuide,
  KioskPicture,
  KioskScreen,
} from '../../content/kiosk/data.ts';
import { paperKey } from '../../content/guide-place/paper-key.ts';
import { present } from '../../content/present.ts';
import type { Block, Picture } from '../../content/schema/blocks.ts';
import type { Branches, Guide } from '../../content/schema/guide.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { breakKhmer, breakKhmerIn } from '../../content/text/khmer-lines.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { holdWords } from '../../content/text/whole-words.ts';
import { topicListed } from '../../content/topic-trail.ts';
import { languageNames } from '../words/words-in.ts';
import { callBarOf } from './calls.ts';
import type { Lookup } from './lookup.ts';
import { recordingAddress } from './recording.ts';
import { withoutDeadLinks } from './rich-text.ts';
import { viewScreens } from './screens.ts';
import { openBranches } from './branches.ts';
import { tellingDrawings } from './telling-drawing.ts';
import { orderedTopics } from './topics.ts';

/**
 * Builds the province's kiosk content: guides in every language, topics, usual tasks. Words that
 * belong together have been joined, so that the kiosk need not bring the list of them.
 */
export function kioskContent(lookup: Lookup): KioskContent {
  const { snapshot } = lookup;
  const { settings } = snapshot;
  const originals = snapshot.guides.filter(({ language }) => language === 'vi');
  const translated = snapshot.guides.filter(({ language }) => language !== 'vi');
  const guide = guideMaker(lookup, tellingDrawings(originals));
  return present({
    siteUrl: settings.siteUrl,
    portal: settings.officialPortal,
    province: settings.province,
    updatedAt: newestOf(snapshot.guides.map(({ changedAt }) => changedAt)),
    languages: (['vi', 'km', 'en'] as const)
      .filter((code) => code === 'vi' || translated.some(({ language }) => language === code))
      .map((code) => ({ code, name: languageNames[code] })),
    guides: originals.map(guide),
    translations: translated.flatMap((translation) =>
      originals
        .filter(({ id }) => id === translation.translationOf)
        .map((original) => ({
          ...withBreaks(guide(translation)),
          ...{
            id: original.id,
            slug: original.slug,
            topic: topicListed(original.topic, lookup.topics),
          },
        })),
    ),
    practices: lookup.practices.map(({ slug, title, summary, task, kind, minutes, guide: of }) =>
      present({
        slug,
        title: joinWords(title),
        summary: joinWords(summary),
        task: joinWords(task),
        kind,
        minutes,
        guide: of && lookup.guides.get(of)?.slug,
      }),
    ),
    topics: orderedTopics(lookup).map(({ id, name, summary, parent }) =>
      present({ id, name: joinWords(name), summary: joinWords(summary), parent }),
    ),
    topTasks: settings.topTasks.map(({ title, note, address }) =>
      present({ title: joinWords(title), note: note && joinWords(note), address }),
    ),
  });
}

/** Lines break between its words, which the machine may not know. */
function withBreaks(guide: KioskGuide): KioskGuide {
  if (guide.language !== 'km') return guide;
  return broken(guide);
}

/** Addresses and names of things: what is compared, not read. */
const unread = ['id', 'slug', 'address', 'url', 'href', 'src', 'recording'];

function broken<Value>(value: Value): Value {
  if (typeof value === 'string') return breakKhmer(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => broken(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (unread.includes(key)) return [key, inner];
    return [key, key === 'html' ? breakKhmerIn(String(inner)) : broken(inner)];
  });
  return Object.fromEntries(entries) as Value;
}

/** Returns when the latest of them was changed. */
export function latest(documents: { updatedAt: string }[]): string | undefined {
  return newestOf(documents.map(({ updatedAt }) => updatedAt));
}

function newestOf(instants: (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}

function guideMaker(lookup: Lookup, drawings: Map<string, string>): (guide: Guide) => KioskGuide {
  const { snapshot } = lookup;
  return (guide) => {
    const branches = openBranches(guide, lookup);
    return present({
      id: guide.id,
      slug: guide.slug,
      language: guide.language,
      address: guideAddress(guide),
      title: joinWords(guide.title),
      local: forCommune(guide, lookup.communes),
      topic: topicListed(guide.topic, lookup.topics),
      drawing: drawings.get(guide.translationOf ?? guide.id),
      time: guide.time,
      cost: guide.cost,
      where: guide.where,
      urgent: urgentOf(guide, lookup),
      branches: branches && kioskBranches(branches, lookup),
      prepare: guide.prepare.map(({ text, note, only, ...each }) =>
        present({
          ...each,
          only: branches && only,
          key: paperKey(text + (note ?? '')),
          text: joinWords(text),
          note: note && joinWords(note),
        }),
      ),
      officialLink: guide.officialLink && {
        ...guide.officialLink,
        label: joinWords(guide.officialLink.label),
      },
      steps: guide.steps.map((step) =>
        present({
          title: joinWords(step.title),
          body: step.body.flatMap((block) => kioskBlock(block, lookup)),
          picture: kioskPicture(snapshot, step.picture),
          screens: kioskScreens(step, lookup),
          warning: step.warning && joinWords(step.warning),
          done: step.done && joinWords(step.done),
          stuck: step.stuck && joinWords(step.stuck),
          recording: recordingAddress(step, lookup),
          only: branches && step.only,
        }),
      ),
      recording: recordingAddress(guide, lookup),
      next: nextOf(guide, lookup),
    });
  };
}

function kioskBranches({ question, answers }: Branches, lookup: Lookup): KioskBranches {
  return {
    question: joinWords(question),
    answers: answers.map(({ sign, label, note, drawing, guide }) =>
      present({
        sign,
        label: joinWords(label),
        note: note && joinWords(note),
        drawing,
        guide: guide && slugOf(guide, lookup),
      }),
    ),
  };
}

/** So many guides are offered to go on with. */
const mostNext = 3;

/** A translation has the slug of its original. */
const slugOf = (id: string, { guides }: Lookup) =>
  guides.get(guides.get(id)?.translationOf ?? id)?.slug;

function nextOf({ related }: Guide, lookup: Lookup): string[] {
  return related
    .map((id) => slugOf(id, lookup))
    .filter((slug) => slug !== undefined)
    .slice(0, mostNext);
}

function urgentOf(guide: Guide, lookup: Lookup): KioskGuide['urgent'] {
  const bar = callBarOf(guide, lookup);
  return (
    bar &&
    present({
      calls: bar.calls.map(({ name, number }) => ({ name: joinWords(name), number })),
      note: bar.note && joinWords(bar.note),
      order: guide.order,
    })
  );
}

function kioskScreens(step: Guide['steps'][number], lookup: Lookup): KioskScreen[] | undefined {
  const screens = viewScreens(step, lookup);
  return screens.length > 0 ? screens : undefined;
}

/** Dead links become plain text, words stay whole; blocks that refer to missing records are left out. */
function kioskBlock(block: Block, lookup: Lookup): KioskBlock[] {
  if ('html' in block) {
    return [{ ...block, html: holdWords(withoutDeadLinks(block.html, lookup)) }];
  }
  if (block.type === 'video') return [{ ...block, title: joinWords(block.title) }];
  if (block.type === 'app') {
    const app = lookup.apps.get(block.app);
    return app ? [{ type: 'app', name: joinWords(app.name), address: appAddress(app) }] : [];
  }
  if (block.type !== 'attachment') return [block];
  const file = lookup.media.get(block.media);
  if (!file) return [];
  return [{ type: 'attachment', title: joinWords(block.title), address: mediaAddress(file) }];
}

function kioskPicture(snapshot: Snapshot, picture: Picture | undefined): KioskPicture | undefined {
  if (picture?.type !== 'media') return picture;
  const file = snapshot.media.find(({ id }) => id === picture.media);
  const size = file?.sizes.find(({ width }) => width >= 960) ?? file?.sizes.at(-1);
  if (!file || !size) return undefined;
  const { filename, width, height } = size;
  return { type: 'media', src: `/media/${filename}`, width, height, alt: file.alt };
}
