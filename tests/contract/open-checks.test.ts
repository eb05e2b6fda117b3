import type { TypedUser } from 'payload';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { CheckRow, OpenChecks, Said } from '../../cms/writing/open-checks/checks.ts';
import { ask, enter, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

contract('what is asked of offices', (cms) => {
  const { places } = provinceIn(cms);
  let editor: { user: TypedUser; authorization: string };
  let note: string;
  let count = 0;

  beforeAll(async () => {
    editor = await enter(cms(), 'editor');
  });
  beforeEach(() => {
    count += 1;
    note = `Câu số ${count}: mấy ngày có giấy? Hỏi Công an tỉnh.`;
  });

  const asking = (...checks: CheckRow[]) =>
    make(cms().payload, 'guides', places, { checks, _status: 'published' } as never);
  const look = async ({ authorization } = editor as { authorization: string }) =>
    (await ask(cms(), 'GET', '/api/open-checks', { authorization })).body as unknown as OpenChecks;
  const say = (more: Partial<Said> = {}, { authorization } = editor as { authorization: string }) =>
    ask(cms(), 'POST', '/api/open-checks', {
      authorization,
      body: { note, answer: 'Bảy ngày.', by: 'Công an tỉnh', on: '2026-11-20', ...more },
    });
  const newest = (id: string) =>
    cms().payload.findByID({ collection: 'guides', id, draft: true, depth: 0 });
  const asked = (found: OpenChecks) =>
    found.offices.flatMap(({ name, questions }) =>
      questions
        .filter((question) => question.note === note)
        .map(({ pages }) => [name, ...pages.map(({ id }) => id).toSorted()]),
    );

  test('is answered once for all pages: in a draft, with the office and the day', async () => {
    const other = 'Tốn bao nhiêu? Hỏi Công an tỉnh.';
    const one = await asking({ note });
    const two = await asking({ note }, { note: other });
    const { status, body } = await say();
    expect([status, body['notTaken']]).toEqual([200, []]);
    for (const { id } of [one, two])
      expect((await newest(id)).checks?.[0]).toMatchObject({
        note,
        answer: 'Bảy ngày.',
        answeredBy: 'Công an tỉnh',
        answeredOn: '2026-11-20T05:00:00.000Z',
      });
    // One of them is asked something else still.
    expect((await newest(one.id)).checkedOn).toBe('2026-11-20T05:00:00.000Z');
    expect((await newest(two.id)).checkedOn ?? null).toBeNull();
    const live = await cms().payload.findByID({ collection: 'guides', id: one.id, depth: 0 });
    expect([live.checkedOn ?? null, live.checks?.[0]?.answer ?? null]).toEqual([null, null]);

    const found = await look();
    expect(asked(found)).toEqual([]);
    expect(found.answered.filter((each) => each.note === note)).toMatchObject([
      { answer: 'Bảy ngày.', by: 'Công an tỉnh', pages: [{}, {}] },
    ]);
  });

  test('leaves a page with who decides on it: only its mark is settled', async () => {
    const { id } = await make(cms().payload, 'guides', places, { checks: [{ note }] } as never);
    const { authorization } = editor;
    const sent = await ask(cms(), 'POST', `/api/workflow/guides/${id}/send`, {
      authorization,
      body: {},
    });
    expect(sent.status).toBe(200);
    expect((await say()).status).toBe(200);
    const page = await newest(id);
    expect([page.checks?.[0]?.answer, page.checkedOn ?? null]).toEqual(['Bảy ngày.', null]);
    const stands = await ask(cms(), 'GET', `/api/workflow/guides/${id}`, { authorization });
    expect(stands.body['stage']).toBe('sent');
  });

  test('is not answered a second time, nor without a word, an office or a day that has been', async () => {
    await asking({ note });
    for (const wrong of [{ answer: ' ' }, { by: '' }, { on: '2099-01-01' }])
      expect((await say(wrong)).status).toBe(400);
    expect((await say()).status).toBe(200);
    const again = await say();
    expect([again.status, sentenceOf(again)]).toEqual([
      409,
      'Câu này đã có trả lời, hoặc không còn bài nào hỏi. Hãy tải lại trang.',
    ]);
  });
});
