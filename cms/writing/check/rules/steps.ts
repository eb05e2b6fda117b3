import type { Finding, Rule } from '../finding.ts';
import { rowsOf, textOf, valuesOf, relationOf, type Reading } from '../reading.ts';
import { Phrases, wordsOf, type Word } from '../words.ts';
import { actions } from './actions.ts';

/** The steps of a guide, each with its place. */
function stepsOf({ collection, data }: Reading) {
  if (collection !== 'guides') return [];
  return rowsOf(data, 'steps').map((step, at) => ({
    path: `steps.${at}`,
    title: textOf(step['title']),
    step,
  }));
}

/** A step says what to do: its title has a word for it. */
export const stepWithoutVerb: Rule = (reading, { words }) => {
  const verbs = new Phrases([...actions, ...words.verbs].map((verb) => [verb, verb] as const));
  return stepsOf(reading).flatMap(({ path, title }): Finding[] =>
    title === '' || verbs.in(wordsOf(title)).length > 0
      ? []
      : [
          {
            rule: 'step-without-verb',
            severity: 'advice',
            path: `${path}.title`,
            sentence: `“${title}” chưa nói phải làm gì.`,
            todo: 'Bắt đầu bằng một việc làm, như “Mở…”, “Gõ…”, “Đưa…”.',
          },
        ],
  );
};

const touches = 'bấm|chạm|nhấn|chọn|gõ|nhập|quét';
/** Words of who warns: “Đừng vội bấm”, “Không được nhấn chọn”. */
const forbidden = `(?<!\\p{L})(?:đừng|không|khỏi|chớ)(?: (?:vội|nên|được|cần|phải|có|tự|${touches}))*`;
/** Says the name of what is touched on the machine: a step that does so taps something for sure. */
const named = [new RegExp(`(?<!${forbidden} )(?:${touches})[^.“]{0,40}“`, 'iu')];
/** Says that a finger or an app is used, to the reader, as a clause begins: most such steps tap something. */
const likely = [
  // “Đừng bấm” and “nhân viên bấm” are not said to who reads.
  /(?:^|[.:;,!?)] ?|(?<!\p{L})(?:rồi|thì|hãy|tự|tay|hoặc|và) )(?:bấm|chạm|nhấn|gõ|vuốt)(?!\p{L}| cửa)/iu,
  /(?:^|[.:;,!?)] ?|(?<!\p{L})(?:[Rr]ồi|[Tt]ự|[Hh]oặc) )(?:[Mm]ở|[Đđ]ăng nhập) (?:ứng dụng|danh bạ|mục|\p{Lu})/u,
];

/**
 * A step that taps something says what one sees then, and what to do if not: who is alone has nobody to
 * ask. Where words only make it likely, that is advice.
 */
export const silentStep: Rule = (reading) => {
  const says = (path: string, patterns: RegExp[]) =>
    reading.passages.some(
      ({ path: own, text }) =>
        (own === `${path}.title` || own === `${path}.body`) &&
        patterns.some((pattern) => pattern.test(text)),
    );
  const steps = stepsOf(reading);
  const sure = steps.filter(
    ({ path, step }) => rowsOf(step, 'screens').length > 0 || says(path, named),
  );
  const others = steps.filter((step) => !sure.includes(step) && says(step.path, likely));
  return [...silentOf(sure, 'serious', 'có'), ...silentOf(others, 'advice', 'hình như có')];
};

function silentOf(
  tapping: ReturnType<typeof stepsOf>,
  severity: Finding['severity'],
  has: string,
): Finding[] {
  return outcomes.flatMap(({ field, label, todo }): Finding[] => {
    const silent = tapping.filter(({ step }) => textOf(step[field]) === '');
    const [first] = silent;
    if (!first) return [];
    const numbers = silent.map(({ path }) => Number(path.split('.')[1]) + 1).join(', ');
    return [
      {
        rule: 'silent-step',
        severity,
        path: `${first.path}.${field}`,
        sentence: `Bước ${numbers} ${has} chỗ phải bấm mà chưa có “${label}”.`,
        todo,
      },
    ];
  });
}

const outcomes = [
  {
    field: 'done',
    label: 'Xong thì thấy gì',
    todo: 'Viết một câu: làm đúng thì máy hiện gì.',
  },
  {
    field: 'stuck',
    label: 'Không được thì sao',
    todo: 'Viết một câu: thử lại chỗ nào, hay hỏi ai gần nhất.',
  },
];

/** Words that lead over to a second action. */
const joints = new Phrases(
  ['và', 'rồi', 'sau đó', 'tiếp theo', 'tiếp đó'].map((joint) => [joint, joint] as const),
);
/** Verbs of waiting: who waits does nothing more. */
const waits = new Set(['chờ', 'đợi']);
/** From so many words on, what stands on one side is an action of its own ("mở ứng dụng"). */
const wholeAction = 3;

/** One action a step: a title that tells two, or a text with numbered steps inside, is two steps. */
export const twoStepsInOne: Rule = (reading, { words }) => {
  const verbs = new Phrases([...actions, ...words.verbs].map((verb) => [verb, verb] as const));
  const titles = stepsOf(reading)
    .filter(({ title }) => tellsTwo(wordsOf(title), verbs))
    .map(({ path, title }) => ({ path: `${path}.title`, sentence: `“${title}” là hai việc.` }));
  const bodies = reading.lists
    .filter(
      ({ path, numbered, items }) => path.startsWith('steps.') && numbered && items.length > 1,
    )
    .map(({ path, items }) => ({ path, sentence: `Trong bước này có ${items.length} bước nhỏ.` }));
  return [...titles, ...bodies].map((found) => ({
    ...found,
    rule: 'two-steps-in-one',
    severity: 'advice',
    todo: 'Tách ra, mỗi bước chỉ một việc.',
  }));
};

function tellsTwo(words: readonly Word[], verbs: Phrases<string>): boolean {
  const begins = (at: number) => verbs.in(words.slice(at, at + 2)).some((verb) => verb.at === 0);
  return joints.in(words).some(({ entry, at, length }) => {
    const after = at + length;
    if (!begins(0) || !begins(after) || waits.has(words[after]?.key ?? '')) return false;
    if (entry.includes(' ')) return true;
    return at >= wholeAction && words.length - after >= wholeAction;
  });
}

/** Steps where people lose money or their account. */
const risky = new Phrases(
  [
    'mã OTP',
    'OTP',
    'mã PIN',
    'mật khẩu',
    'chuyển tiền',
    'chuyển khoản',
    'số tài khoản',
    'sinh trắc học',
    'cài ứng dụng',
  ].map((phrase) => [phrase, phrase] as const),
);

/** A guide in which people handle money, codes or passwords warns them somewhere. */
export const missingWarning: Rule = (reading) => {
  const steps = stepsOf(reading);
  if (reading.collection === 'apps') return appWithoutFakes(reading);
  if (reading.collection !== 'guides') return [];
  if (steps.some(({ step }) => textOf(step['warning']) !== '')) return [];
  const first = reading.passages.flatMap(({ path, text }) => {
    const [found] = path.startsWith('steps.') ? risky.in(wordsOf(text)) : [];
    return found ? [{ path, phrase: found.entry }] : [];
  })[0];
  if (!first) return [];
  return [
    {
      rule: 'missing-warning',
      severity: 'advice',
      path: `${first.path.split('.').slice(0, 2).join('.')}.warning`,
      sentence: `Bước này nói tới “${first.phrase}” mà cả bài chưa có lời “Coi chừng”.`,
      todo: 'Viết một, hai câu cảnh báo ở mục “Coi chừng” của bước này.',
    },
  ];
};

function appWithoutFakes({ data, passages }: Reading): Finding[] {
  const hasFakes = passages.some(({ path }) => path === 'fakes');
  if (hasFakes || rowsOf(data, 'links').length === 0) return [];
  return [
    {
      rule: 'missing-warning',
      severity: 'advice',
      path: 'fakes',
      sentence: 'Chưa nói cách nhận ra ứng dụng giả.',
      todo: 'Viết vài dòng ở mục “Coi chừng đồ giả”.',
    },
  ];
}

/**
 * Somebody who can't read well follows the pictures: at least every other step of a guide has one, and each
 * question of a quiz.
 */
export const missingPicture: Rule = (reading) => {
  if (reading.collection === 'quizzes') return questionsWithoutPicture(reading);
  const steps = stepsOf(reading);
  const without = steps.filter(({ step }) => !hasPicture(step));
  const [first] = without;
  if (!first || without.length * 2 <= steps.length) return [];
  return [
    {
      rule: 'missing-picture',
      severity: 'advice',
      path: `${first.path}.picture.drawing`,
      sentence:
        without.length === steps.length
          ? 'Chưa bước nào có hình.'
          : `${without.length} trong ${steps.length} bước chưa có hình.`,
      todo: 'Chọn hình vẽ có sẵn, hoặc hình trong thư viện, cho bước khó nhất trước.',
    },
  ];
};

function questionsWithoutPicture({ data }: Reading): Finding[] {
  const without = rowsOf(data, 'questions').flatMap(({ screen, drawing }, at) =>
    relationOf(screen) || textOf(drawing) ? [] : [at],
  );
  const [first] = without;
  if (first === undefined) return [];
  return [
    {
      rule: 'missing-picture',
      severity: 'advice',
      path: `questions.${first}.screen`,
      sentence: `Câu ${without.map((at) => at + 1).join(', ')} chưa có hình.`,
      todo: 'Chọn màn hình cho thấy chuyện xảy ra, không có thì chọn hình vẽ.',
    },
  ];
}

function hasPicture(step: Record<string, unknown>): boolean {
  const { source, drawing, media } = valuesOf(step['picture']);
  return source === 'media' ? relationOf(media) !== undefined : textOf(drawing) !== '';
}
