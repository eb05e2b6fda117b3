import { collectionsWith, hasTrait } from '../../../../content/kinds.ts';
import type { Finding, Rule, Severity } from '../finding.ts';
import { relationOf, rowsOf, textOf, type Reading, type Values } from '../reading.ts';

/** A demand to fill something in, so that somebody can vouch for a text, and look at it again. */
interface Demand {
  rule: string;
  path: string;
  severity: Severity;
  collections: Reading['collection'][];
  isMet: (data: Values, reading: Reading) => boolean;
  sentence: string;
  todo: string;
}

const demands: Demand[] = [
  {
    rule: 'no-source',
    path: 'sources',
    severity: 'serious',
    collections: collectionsWith('explains'),
    isMet: ({ sources }) => Array.isArray(sources) && sources.length > 0,
    sentence: 'Chưa ghi nguồn.',
    todo: 'Thêm văn bản mà bài này giải thích.',
  },
  {
    rule: 'no-source',
    path: 'sources',
    severity: 'advice',
    collections: collectionsWith('reviewed').filter((one) => !hasTrait(one, 'explains')),
    // Statements still to be verified are on somebody's list already.
    isMet: (data) => rowsOf(data, 'sources').length + rowsOf(data, 'checks').length > 0,
    sentence: 'Chưa ghi nguồn.',
    todo: 'Thêm văn bản hoặc trang chính thức mà nội dung dựa vào.',
  },
  {
    rule: 'no-owner',
    path: 'keeper',
    severity: 'serious',
    collections: collectionsWith('reviewed'),
    isMet: ({ keeper }) => relationOf(keeper) !== undefined,
    sentence: 'Chưa có người phụ trách.',
    todo: 'Chọn người sẽ được nhắc xem lại bài này.',
  },
  {
    rule: 'no-review-date',
    path: 'reviewBy',
    severity: 'serious',
    collections: collectionsWith('reviewed'),
    isMet: ({ reviewBy }) => reviewBy instanceof Date || textOf(reviewBy) !== '',
    sentence: 'Chưa có ngày xem lại.',
    todo: 'Chọn ngày cần đọc lại bài, muộn nhất là một năm nữa.',
  },
  {
    rule: 'no-end',
    path: 'endsAt',
    severity: 'serious',
    collections: ['notices'],
    isMet: ({ endsAt }) => endsAt instanceof Date || textOf(endsAt) !== '',
    sentence: 'Chưa có lúc kết thúc.',
    todo: 'Chọn lúc thông báo hết hạn, để nó tự xuống.',
  },
  {
    rule: 'no-help',
    path: 'help',
    severity: 'serious',
    collections: ['guides'],
    isMet: (_, { passages, calls }) => [...passages, ...calls].some(({ path }) => path === 'help'),
    sentence: 'Chưa nói “Hỏi ai”.',
    todo: 'Viết bà con gọi ai, hoặc tới đâu khi gặp khó.',
  },
];

/** Sources, keeper, review date, and whom to ask. */
export const provenance: Rule = (reading) =>
  demands
    .filter(
      ({ collections, isMet }) =>
        collections.includes(reading.collection) && !isMet(reading.data, reading),
    )
    .map(({ rule, path, severity, sentence, todo }): Finding => ({
      rule,
      path,
      severity,
      sentence,
      todo,
    }));
