import { fileOf, type Problem } from './problem.ts';
import type { RecordKind, Snapshot } from './snapshot.ts';
import type { Block, Picture } from '../schema/blocks.ts';

/** One pointer from a record to another. A record cannot stand without the required ones. */
export interface Reference {
  kind: RecordKind;
  record: string;
  field: string;
  target: RecordKind;
  id: string;
  required: boolean;
}

/** References that point to nothing, as problems. */
export function referenceProblems(snapshot: Snapshot): Problem[] {
  const known = idsByKind(snapshot);
  return referencesOf(snapshot)
    .filter(({ target, id }) => !known.get(target)?.has(id))
    .map(({ kind, record, field, target, id }) => ({
      file: fileOf(kind),
      kind,
      record,
      field,
      expected: `the id of a record in ${fileOf(target)}`,
      received: JSON.stringify(id),
    }));
}

/** Every pointer between records of a snapshot. */
export function referencesOf(snapshot: Pick<Snapshot, RecordKind>): Reference[] {
  const found: Reference[] = [];
  const from =
    (kind: RecordKind, record: string) =>
    (field: string, target: RecordKind, id: string | undefined, required = false) => {
      if (id !== undefined) found.push({ kind, record, field, target, id, required });
    };

  for (const guide of snapshot.guides) {
    const refer = from('guides', guide.id);
    refer('translationOf', 'guides', guide.translationOf, true);
    refer('topic', 'topics', guide.topic, true);
    refer('recording', 'media', guide.recording);
    guide.apps.forEach((id, at) => refer(`apps.${at}`, 'apps', id));
    guide.related.forEach((id, at) => refer(`related.${at}`, 'guides', id));
    guide.steps.forEach((step, at) => {
      referPicture(refer, `steps.${at}.picture`, step.picture);
      referBlocks(refer, `steps.${at}.body`, step.body);
    });
    guide.faq.forEach((entry, at) => referBlocks(refer, `faq.${at}.answer`, entry.answer));
    referBlocks(refer, 'help', guide.help);
  }
  for (const article of snapshot.articles) {
    const refer = from('articles', article.id);
    refer('translationOf', 'articles', article.translationOf, true);
    refer('topic', 'topics', article.topic);
    article.attachments.forEach(({ media }, at) =>
      refer(`attachments.${at}.media`, 'media', media),
    );
    article.related.forEach((id, at) => refer(`related.${at}`, 'guides', id));
    referBlocks(refer, 'meaning', article.meaning);
    referBlocks(refer, 'body', article.body);
  }
  for (const document of snapshot.documents) {
    const refer = from('documents', document.id);
    refer('topic', 'topics', document.topic);
    refer('media', 'media', document.media);
  }
  for (const app of snapshot.apps) {
    const refer = from('apps', app.id);
    refer('translationOf', 'apps', app.translationOf, true);
    refer('topic', 'topics', app.topic);
    referBlocks(refer, 'uses', app.uses);
    referBlocks(refer, 'fakes', app.fakes);
  }
  for (const topic of snapshot.topics)
    from('topics', topic.id)('parent', 'topics', topic.parent, true);
  for (const notice of snapshot.notices) {
    const refer = from('notices', notice.id);
    notice.communes.forEach((id, at) => refer(`communes.${at}`, 'communes', id, true));
    referBlocks(refer, 'body', notice.body);
  }
  for (const unit of snapshot.formerUnits) {
    const refer = from('formerUnits', unit.id);
    refer('district', 'formerUnits', unit.district, true);
    unit.now.forEach(({ commune }, at) => refer(`now.${at}.commune`, 'communes', commune, true));
  }
  for (const hamlet of snapshot.hamlets) {
    const refer = from('hamlets', hamlet.id);
    refer('commune', 'communes', hamlet.commune, true);
    refer('formerUnit', 'formerUnits', hamlet.formerUnit);
    refer('replacedBy', 'hamlets', hamlet.replacedBy);
  }
  for (const team of snapshot.teams) {
    const refer = from('teams', team.id);
    refer('hamlet', 'hamlets', team.hamlet, true);
    team.members.forEach(({ picture }, at) => refer(`members.${at}.picture`, 'media', picture));
  }
  for (const desk of snapshot.desks) {
    const refer = from('desks', desk.id);
    refer('commune', 'communes', desk.commune, true);
    desk.tasks.forEach((id, at) => refer(`tasks.${at}`, 'guides', id));
  }
  return found;
}

type Refer = (field: string, target: RecordKind, id: string | undefined) => void;

function referPicture(refer: Refer, field: string, picture: Picture | undefined): void {
  if (picture?.type === 'media') refer(field, 'media', picture.media);
}

function referBlocks(refer: Refer, field: string, blocks: Block[]): void {
  blocks.forEach((block, at) => {
    if (block.type === 'app') refer(`${field}.${at}.app`, 'apps', block.app);
    if (block.type === 'attachment') refer(`${field}.${at}.media`, 'media', block.media);
  });
}

function idsByKind(snapshot: Snapshot): Map<RecordKind, Set<string>> {
  const kinds: RecordKind[] = [
    'guides',
    'apps',
    'articles',
    'topics',
    'communes',
    'formerUnits',
    'hamlets',
    'media',
  ];
  return new Map(
    kinds.map((kind) => [
      kind,
      new Set(snapshot[kind].flatMap((record) => ('id' in record ? [record.id] : []))),
    ]),
  );
}
