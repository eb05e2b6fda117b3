import { present } from '../../../content/present.ts';
import { keptPointer } from '../../publishing/publication/farewell.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Member } from '../../../content/schema/team.ts';
import { personalFields } from '../../../content/schema/withdrawal.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { noonOf } from '../seed/front-matter/shared.ts';
import { seedId } from '../seed/seed-id.ts';
import { stateOf } from './rich-text.ts';

/** A record of a kind. */
type Known<Kind extends RecordKind> = Snapshot[Kind][number];

/** A document as Payload's operations take it. */
export type Row = Record<string, unknown> & { id: string };

/** How a record becomes the row that it came from: what `cms/publishing/export` does, the other way round. */
const rowOf: { [Kind in RecordKind]: (record: Known<Kind>, asOf: string) => object } = {
  guides: ({ urgent, steps, help, faq, prepare, reviewBy, ...guide }) => ({
    ...guide,
    urgentHotlines: urgent?.hotlines,
    urgentNote: urgent?.note,
    prepare: prepare.map(({ alternative, ...each }) => ({
      ...each,
      alternative: alternative ? 'yes' : 'no',
    })),
    steps: steps.map(({ body, picture, screens, ...step }) => ({
      ...step,
      body: stateOf(body),
      picture: picture && { ...picture, source: picture.type },
      screens: screens?.map((screen) => ({ screen })),
    })),
    help: stateOf(help),
    faq: faq.map(({ question, answer }) => ({ question, answer: stateOf(answer) })),
    reviewBy: noonOf(reviewBy),
  }),
  articles: ({ meaning, body, issuedOn, effectiveOn, expiresOn, reviewBy, ...article }) => ({
    ...article,
    meaning: stateOf(meaning),
    body: stateOf(body),
    issuedOn: noonOf(issuedOn),
    effectiveOn: noonOf(effectiveOn),
    expiresOn: noonOf(expiresOn),
    reviewBy: noonOf(reviewBy),
  }),
  documents: ({ date, reviewBy, ...document }) => ({
    ...document,
    date: noonOf(date),
    reviewBy: noonOf(reviewBy),
  }),
  apps: ({ uses, fakes, reviewBy, ...app }) => ({
    ...app,
    uses: stateOf(uses),
    fakes: stateOf(fakes),
    reviewBy: noonOf(reviewBy),
  }),
  topics: same,
  screens: ({ elements, ...screen }) => ({ ...screen, elements: elements.map(elementRow) }),
  notices: ({ body, ...notice }) => ({ ...notice, body: stateOf(body) }),
  hotlines: same,
  terms: same,
  communes: same,
  formerUnits: ({ validUntil, ...unit }) => ({ ...unit, validUntil: noonOf(validUntil) }),
  hamlets: ({ validFrom, ...hamlet }) => ({ ...hamlet, validFrom: noonOf(validFrom) }),
  teams: ({ decision, members, trainings, ...team }, asOf) => ({
    ...team,
    decision: decision && { number: decision.number, date: noonOf(decision.date) },
    members: members.map((member) => ({ ...member, consent: consentOf(member, asOf) })),
    trainings: trainings.map(({ date, ...training }) => ({ ...training, date: noonOf(date) })),
  }),
  media: same,
  desks: ({ opening, onDuty, ...desk }) => ({
    ...desk,
    opening: opening.map(({ from, to, ...hours }) => ({
      ...hours,
      from: String(from),
      to: String(to),
    })),
    onDuty: onDuty.map(({ weekday, name }) => ({ weekday: String(weekday), name })),
  }),
  synonyms: same,
  bestBets: same,
  redirects: (redirect) => ({ ...redirect, id: seedId('redirects', redirect.from) }),
  gone: ({ parts, pointer, ...gone }) => ({
    ...gone,
    id: seedId('gone', gone.address),
    pointer: keptPointer(present({ pointer, parts })),
  }),
};

/** The records of a kind as rows, `_status` and all. */
export function rowsOf<Kind extends RecordKind>(snapshot: Snapshot, kind: Kind): Row[] {
  const { asOf } = snapshot.meta;
  const records = snapshot[kind] as Known<Kind>[];
  return records.map((record) => ({
    ...(rowOf[kind](record, asOf) as Row),
    ...('changeNotes' in record && {
      // Kept the other way round.
      changeNotes: (record.changeNotes as unknown[] | undefined)?.toReversed(),
    }),
    _status: 'published',
  }));
}

function same<Value extends object>(record: Value): Value {
  return record;
}

/** What was public was agreed to: the paper it was signed on is asked for again. */
const how = 'Lấy lại từ trang đã đăng; xin lại phiếu đồng ý';

function consentOf(member: Member, asOf: string): object | undefined {
  const scope = personalFields.filter((field) => member[field] !== undefined);
  return scope.length > 0 ? { given: true, date: asOf, scope, how } : undefined;
}

type Element = Known<'screens'>['elements'][number];

/** Each type keeps what it has in the fields that all of them share. */
function elementRow(element: Element): object {
  const { type, tap } = element;
  const rest = { type, tap, ...('text' in element && { text: element.text }) };
  switch (element.type) {
    case 'tile':
    case 'row':
    case 'person':
      return {
        ...rest,
        ...('note' in element && { note: element.note }),
        ...('icon' in element && { icon: element.icon }),
      };
    case 'button':
      return { ...rest, ...(element.quiet && { variant: 'quiet' }) };
    case 'field':
      return { ...rest, note: element.value };
    case 'tick':
    case 'switch':
      return { ...rest, ...(element.on && { variant: 'on' }) };
    case 'tab':
      return { ...rest, icon: element.icon, ...(element.on && { variant: 'on' }) };
    case 'notice':
      return { ...rest, variant: element.kind };
    case 'camera':
      return { ...rest, variant: element.sees };
    case 'address':
      return { ...rest, ...(!element.right && { variant: 'wrong' }) };
    case 'message':
      return { ...rest, ...(element.own && { variant: 'own' }) };
    default:
      return rest;
  }
}
