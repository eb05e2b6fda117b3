import { ValidationError } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Guide } from '../../content/schema/guide.ts';
import { rowFrom } from '../../cms/publishing/export/concepts.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const live = { _status: 'published' };

contract('a guide that asks first', (cms) => {
  const { places } = provinceIn(cms);
  /** A guide for answers to lead to. */
  let other: string;

  beforeAll(async () => {
    ({ id: other } = await make(cms().payload, 'guides', places, live));
  });

  const answersOf = (guide = other) => [
    { sign: 'a', label: 'Cho tôi', note: 'Từ 14 tuổi', drawing: 'the-can-cuoc' },
    { sign: 'b', label: 'Cho con', guide },
  ];
  const asking = (more: Record<string, unknown> = {}) => ({
    branches: { question: 'Làm cho ai?', answers: answersOf() },
    prepare: [{ text: 'Thẻ cũ', only: ['a'] }, { text: 'Tiền lệ phí' }],
    steps: [{ title: 'Coi hạn' }, { title: 'Tới công an', only: ['a'] }],
    ...more,
  });
  const publish = (more: Record<string, unknown> = {}) =>
    make(cms().payload, 'guides', places, { ...live, ...asking(more) });

  /** The sentences at the fields of what is not taken. */
  async function refused(work: Promise<unknown>): Promise<Record<string, string>> {
    const error = await work.then(() => undefined).catch((caught: unknown) => caught);
    if (!(error instanceof ValidationError)) throw new Error('It was taken.', { cause: error });
    return Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]));
  }

  const exported = async (id: string) => {
    const snapshot = await shownBy(cms().payload, '2026-11-24T08:00:00.000Z');
    return snapshot.guides.find((each) => each.id === id);
  };

  test('is told to the public as it was written, and comes back from it', async () => {
    const { id } = await publish();
    const record = await exported(id);
    expect(record?.branches).toEqual({ question: 'Làm cho ai?', answers: answersOf() });
    expect(record?.prepare.map(({ only }) => only)).toEqual([['a'], undefined]);
    expect(record?.steps.map(({ only }) => only)).toEqual([undefined, ['a']]);
    const row = rowFrom('guides', record as Guide, '2026-11-24T08:00:00.000Z') as unknown as {
      steps: { only?: string[] }[];
      branches: unknown;
    };
    expect(row.branches).toEqual(record?.branches);
    expect(row.steps.map(({ only }) => only)).toEqual([undefined, ['a']]);
  });

  describe('is not published, and says why at the field,', () => {
    test('with a step or a paper for no answer, or for one that leads elsewhere', async () => {
      const steps = [
        { title: 'Coi hạn', only: ['a'] },
        { title: 'Hỏi', only: ['d'] },
        { title: 'Nộp', only: ['b'] },
      ];
      expect(await refused(publish({ steps, prepare: [{ text: 'Đơn', only: ['c'] }] }))).toEqual({
        'prepare.0.only': 'Bài không có câu trả lời C. Bỏ chữ cái C ở đây, hoặc thêm câu đó.',
        'steps.1.only': 'Bài không có câu trả lời D. Bỏ chữ cái D ở đây, hoặc thêm câu đó.',
        'steps.2.only':
          'Câu trả lời B dẫn qua bài khác, nên không ai thấy chỗ này. Bỏ chữ cái B đi.',
      });
    });

    test('with an answer that leads to itself or, by others, back', async () => {
      const { id: first } = await publish();
      const leadTo = (id: string, guide: string) =>
        cms().payload.update({
          collection: 'guides',
          id,
          data: {
            ...live,
            branches: { question: 'Làm cho ai?', answers: answersOf(guide) },
          } as never,
          depth: 0,
        });
      expect(await refused(leadTo(first, first))).toEqual({
        'branches.answers.1.guide': 'Câu trả lời không dẫn về chính bài này. Chọn bài khác.',
      });
      const { id: second } = await publish();
      const { id: third } = await publish();
      await leadTo(second, first);
      await leadTo(third, second);
      expect(await refused(leadTo(first, third))).toEqual({
        'branches.answers.1.guide':
          'Bài này lại dẫn về bài đang viết, bà con sẽ đi vòng mãi. Chọn bài khác.',
      });
      await leadTo(first, other);
    });
  });
});
