import { z } from 'zod';
import { day, slug, source, text, type Source } from '../../../../content/schema/primitives.ts';
import { type OfficialLink } from '../data.ts';
import { type FileContext } from './context.ts';

/** The fields that no file says of a record: the CMS makes and keeps them. */
export const made = { id: true, updatedAt: true } as const;

/** The same of a page; its slug is the name of its file. */
export const madeOfPage = {
  ...made,
  slug: true,
  language: true,
  translationOf: true,
  changeNotes: true,
} as const;

/** The same of a page that tells the day of its text: its file says the day. */
export const madeOfDatedPage = { ...madeOfPage, changedAt: true } as const;

/** The days of a text that its file says. */
export const datedOn = {
  changedOn: day.optional().describe('the day on which its text last changed'),
  checkedOn: day.optional().describe('the day on which somebody compared it with its sources'),
};

/** The same of a page that is an entry of a list. */
export const madeOfEntry = {
  ...made,
  language: true,
  translationOf: true,
  changeNotes: true,
} as const;

/** The fields that a mark may name, as editors read them in the CMS. */
export const fieldLabels = {
  title: 'Tên bài',
  summary: 'Tóm tắt',
  time: 'Mất bao lâu',
  cost: 'Tốn bao nhiêu',
  where: 'Làm ở đâu',
  prepare: 'Cần chuẩn bị',
  steps: 'Các bước',
  help: 'Hỏi ai',
  faq: 'Hỏi đáp',
  officialLink: 'Liên kết chính thức',
  links: 'Liên kết chính thức',
  elements: 'Trên màn hình có',
  body: 'Nội dung chính',
  documentNumber: 'Số hiệu',
  issuedOn: 'Ngày ban hành',
  effectiveOn: 'Ngày có hiệu lực',
  expiresOn: 'Áp dụng tới hết ngày',
  provider: 'Đơn vị cung cấp',
  uses: 'Làm được gì',
  number: 'Số điện thoại',
  purpose: 'Gọi khi nào',
  owner: 'Đơn vị trực',
  free: 'Gọi không mất tiền',
  url: 'Địa chỉ',
  meaning: 'Giải thích',
  contact: 'Liên hệ của tỉnh',
  dataLicence: 'Giấy phép của dữ liệu mở',
  sources: 'Nguồn',
} as const;
type CheckedField = keyof typeof fieldLabels;

const checkedField = z.enum(Object.keys(fieldLabels) as [CheckedField, ...CheckedField[]]);
const labelled = (field: CheckedField, note: string) => ({ field: fieldLabels[field], note });

/**
 * The statements an editor still has to confirm: what, and where to learn it. Never leaves the CMS.
 */
export const checks = z
  .array(
    z
      .strictObject({ field: checkedField, note: text })
      .transform(({ field, note }) => labelled(field, note)),
  )
  .default([]);
export type Check = z.infer<typeof checks>[number];

/** The same for what is read again on a day: some of it is to be known by a day (`by`). */
export const datedChecks = z
  .array(
    z
      .strictObject({ field: checkedField, note: text, by: day.optional() })
      .transform(({ field, note, by }) => ({ ...labelled(field, note), ...(by && { by }) })),
  )
  .default([]);
export type WrittenCheck = Check & { by?: string };

/** A confirmed entry of `official-links.json` and the words on its button. */
export const linkReference = z.strictObject({ link: slug, label: text });

/** The origins of statements: facts by id, and further sources in full. */
export const origins = {
  facts: z.array(slug).default([]),
  sources: z.array(source).default([]),
};

/** The sources of facts and the further ones, each once. A fact that may not be stated is reported. */
export function sourcesOf(
  data: { facts: string[]; sources: Source[] },
  { facts, report }: FileContext,
): Source[] {
  const all = data.facts.flatMap((id, at) => {
    const fact = facts.get(id);
    const stated = fact?.certainty === 'confirmed' || fact?.certainty === 'reported';
    if (stated && fact.source) return [dated(fact.source)];
    const received = fact ? `"${id}", which is ${fact.certainty}` : `"${id}"`;
    report(`facts.${at}`, 'the id of a confirmed or reported fact of data/facts/', received);
    return [];
  });
  const named = Map.groupBy([...all, ...data.sources], keyOf);
  return [...named.values()].flatMap(([first]) => first ?? []);
}

/** One page read for several facts is one source, however each of them calls it. */
const keyOf = ({ url, document, publisher }: Source) => url ?? `${document}, ${publisher}`;

/** The end of every mark for a fact that was only reported. */
const confirmFact = 'Còn đúng không? Tìm văn bản gốc, hoặc hỏi cơ quan lo việc này.';
/** The beginning of every mark for steps that an app showed on a day. */
const tapAgain = 'Máy có còn hiện đúng như các bước không? Bấm thử lại';

/** Tells whether a mark follows from the facts of a page, not from what its writer asks. */
export const isOfFacts = ({ note }: Check): boolean =>
  note.endsWith(confirmFact) || note.startsWith(tapAgain);

/** The marks of facts that were only reported. */
export function checksOfReported(ids: string[], { facts }: FileContext): Check[] {
  return ids
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ certainty }) => certainty === 'reported')
    .map(({ statement, note }) => {
      const told = note ? `“${statement}” (lưu ý: ${note})` : `“${statement}”`;
      return labelled('sources', `${told} ${confirmFact}`);
    });
}

/** The marks that facts leave: what was only reported is confirmed, what was seen is tried again. */
export function checksOfFacts(ids: string[], context: FileContext): Check[] {
  const { facts } = context;
  const used = ids.flatMap((id) => facts.get(id) ?? []);
  const seen = used.flatMap((fact) => (fact.class === 'observed' && fact.source) || []);
  const places = new Set(
    seen.map(dated).map(({ publisher, date }) => (date ? `${publisher}, ${date}` : publisher)),
  );
  const again = `${tapAgain} (theo ${[...places].join('; ')}).`;
  return [
    ...checksOfReported(ids, context),
    ...(places.size > 0 ? [labelled('steps', again)] : []),
  ];
}

/** The mark of a screen whose words nobody has read off an app. */
export const readWords =
  'Trên máy thật ghi chữ gì? Mở ứng dụng, chép lại chữ rồi ghi vào “Theo ai”.';

/** The mark that every screen leaves: apps change, and what stands for many has no words of its own. */
export function checkAgain(source: Source | undefined): Check {
  if (!source) return labelled('elements', readWords);
  const { publisher, date } = dated(source);
  const shown = [publisher, date].filter(Boolean).join(', ');
  return labelled('elements', `Màn hình có còn giống hình không? Bấm thử lại (theo ${shown}).`);
}

/** A source with its day as people write it, unless the name of the document tells it already. */
function dated({ date, ...said }: Source): Source {
  const written = date?.split('-').reverse().join('/');
  return written && !said.document.includes(written) ? { ...said, date: written } : said;
}

/** The official link that a reference names; one that is unknown or not confirmed is reported. */
export function officialLink(
  id: string,
  field: string,
  { links, report }: FileContext,
): OfficialLink | undefined {
  const link = links.get(id);
  if (link?.confirmed) return link;
  const received = link ? `"${id}", which is not confirmed` : `"${id}"`;
  report(field, 'the id of a confirmed link of official-links.json', received);
  return undefined;
}

/** Address and label of a referenced page; a number is reported. */
export function officialPage(
  reference: z.infer<typeof linkReference>,
  field: string,
  context: FileContext,
): { url: string; label: string; link: OfficialLink } | undefined {
  const link = officialLink(reference.link, `${field}.link`, context);
  if (!link) return undefined;
  if (link.kind !== 'hotline' && link.url?.startsWith('https://'))
    return { url: link.url, label: reference.label, link };
  context.report(`${field}.link`, 'a link with an https address', JSON.stringify(reference.link));
  return undefined;
}

/** The mark for editors that an official link asks for: somebody should try it. */
export function checkOf(field: CheckedField, link: OfficialLink | undefined): Check[] {
  return link?.check ? [labelled(field, link.check)] : [];
}
