import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold } from '../../../content/text/fold.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { titleEntries } from '../../../search/entries/entries.ts';
import type { TitleEntry } from '../../../search/entries/title-entry.ts';

const asked = z.object({
  q: z.string(),
  any: z.array(z.string()).min(1),
  source: z.string().optional(),
});
const open = asked.extend({ any: z.array(z.string()).optional() });

/** A file of labelled questions: what people asked, and the pages of which each answers it. */
const questionFile = z.object({
  questions: z.array(asked),
  /** Asked too, and answered by no page; `any` where one does by now. */
  withoutAnswerToday: z.array(open).default([]),
});

/** A question, and the addresses that answer it; none where no page does. */
export interface Question {
  q: string;
  any: string[];
  /** The pages that a fixture wants all of count as alternatives too. */
  group: string;
  /** The source of the question, where it is known. */
  source?: string | undefined;
  /** The day its answers were looked for, where it is known. */
  labelled?: string | undefined;
}

/** Reads files of labelled questions; `FILE@2026-11-25` says of which day its labels are. */
export function readQuestions(files: readonly string[]): Question[] {
  return files.flatMap(readFile);
}

function readFile(named: string): Question[] {
  const [, file = named, labelled] = /^(.*)@(\d{4}-\d\d-\d\d)$/.exec(named) ?? [];
  const { questions, withoutAnswerToday } = questionFile.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return [...questions, ...withoutAnswerToday].map(({ q, any = [], source }) => ({
    q,
    any,
    group: 'asked',
    source,
    labelled,
  }));
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));

const everyday = z.object({ first: z.array(asked), later: z.array(asked) });
const ways = z.object({ ways: z.record(z.string(), z.array(asked)), nothing: z.array(z.string()) });
const elsewhere = z.object({ nothing: z.array(z.string()), kept: z.array(z.string()) });
const samples = z.object({
  queries: z.array(open.extend({ all: z.array(z.string()).optional() })),
});

/** The project's own samples: its fixtures, every name and title, what editors picked. */
export function ownQuestions(snapshot: Snapshot): Question[] {
  const { first, later } = everyday.parse(fixture('everyday-queries'));
  const { ways: byWay, nothing } = ways.parse(fixture('ways-of-asking'));
  const { nothing: notHere, kept } = elsewhere.parse(fixture('not-here'));
  const { queries } = samples.parse(fixture('search-queries'));
  const entries = titleEntries(snapshot);
  const called = entries.filter(({ kind }) => kind !== 'term' && kind !== 'topic');
  const named = called.flatMap(({ title, address }) =>
    [title, fold(title)].map((q) => ({ q, any: [address], group: 'names' })),
  );
  return [
    ...[...first, ...later].map((one) => ({ ...one, group: 'everyday' })),
    ...Object.values(byWay)
      .flat()
      .map((one) => ({ ...one, group: 'ways' })),
    ...queries.map(({ q, any = [], all = [] }) => ({ q, any: [...any, ...all], group: 'samples' })),
    ...nothing.map((q) => ({ q, any: [], group: 'ways' })),
    ...notHere.map((q) => ({ q, any: [], group: 'not here' })),
    ...kept.map((q) => ({ q, any: [], group: 'not here, kept' })),
    ...named,
    ...placeQuestions(entries),
    ...snapshot.bestBets.flatMap(({ queries: bets, address }) =>
      bets.map((q) => ({ q, any: [address], group: 'bets' })),
    ),
  ];
}

/** Of many questions that are made alike every so manieth teaches as much as all. */
const oneOf: Partial<Record<string, number>> = { names: 4, places: 6 };

/** A pick that is asked whole is first whatever the weights; what is kept only measures. */
const untaught: readonly string[] = ['bets', 'not here, kept'];

/** The samples that teach. */
export function teaching(questions: readonly Question[]): Question[] {
  return questions.filter(
    ({ group }, at) => !untaught.includes(group) && at % (oneOf[group] ?? 1) === 0,
  );
}

/** The words with which one asks something of a place, before or behind its name. */
const ofPlaces: readonly ((name: string) => string)[] = [
  (name) => `tổ công nghệ số ${name}`,
  (name) => fold(`tổ công nghệ số ${name}`),
  (name) => `${name} tổ công nghệ số`,
  (name) => `số điện thoại ${name}`,
  (name) => fold(`sđt ubnd ${name}`),
  (name) => `ủy ban ${name}`,
  (name) => `địa chỉ ${name} ở đâu`,
  (name) => `${name} làm giấy tờ ở đâu`,
];

/** The questions one asks of a former name. */
const ofFormerUnits: readonly ((name: string) => string)[] = [
  (name) => `${name} nhập về đâu`,
  (name) => `${name} đổi tên thành gì`,
  (name) => `${name} nhập vô xã nào`,
  (name) => `${name} giờ thuộc xã nào`,
];

/** Each place with what one asks it for; a former unit is told from another by its district. */
function placeQuestions(entries: readonly TitleEntry[]): Question[] {
  const called = new Map<string, string[]>();
  for (const { kind, title, address } of entries)
    if (kind === 'commune' || kind === 'former-unit')
      called.set(bare(title), [...(called.get(bare(title)) ?? []), address]);
  return entries.flatMap(({ kind, title, hint = '', address }) => {
    if (kind === 'commune')
      return ofPlaces.map((ask) => ({
        q: ask(title.toLowerCase()),
        any: [address],
        group: 'places',
      }));
    if (kind === 'hamlet') {
      const name = `${title} ${hint.replace(/^Nay là .+, /, '')}`.toLowerCase();
      return ofPlaces.map((ask) => ({ q: ask(name), any: [address], group: 'hamlets' }));
    }
    if (kind !== 'former-unit') return [];
    const namesakes = called.get(bare(title)) ?? [];
    const inContext = [...ofPlaces, ...ofFormerUnits].map((ask) => ({
      q: ask(title.toLowerCase()),
      any: namesakes,
      group: 'places',
    }));
    const [district] = / cũ,/.test(hint) ? hint.split(' cũ,') : [];
    if (!district) return inContext;
    const within = [`${title} ${bare(district)}`, fold(`${bare(title)} ${bare(district)}`)];
    return [...inContext, ...within.map((q) => ({ q, any: [address], group: 'places' }))];
  });
}

const bare = (name: string) =>
  name.replace(/^(?:Xã|Phường(?! \d)|Thị trấn|Thị xã|Huyện|Thành phố) /, '');

/** Tells whether an address answers: a place on a page answers for its page. */
export function answers({ any }: Question, address: string): boolean {
  return any.includes(address) || any.includes(address.replace(/#.*$/, ''));
}
