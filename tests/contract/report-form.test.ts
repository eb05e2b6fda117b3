import { beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../cms/publishing/export/settings.ts';
import { ask, authorizationOf, type Answer } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makePlaces, nameProvince } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const line = (more: object = {}) => ({ say: 'Hộ đã gặp', unit: 'hộ', sums: ['first'], ...more });
const form = (...lines: object[]) => ({
  title: 'Báo cáo tổ số tháng',
  note: 'Theo mẫu số 2 của tỉnh',
  lines,
  received: 'Phòng Văn hóa - Xã hội',
  signed: 'Tổ trưởng',
});

contract("the form of a month's report", (cms) => {
  let authorization: string;

  beforeAll(async () => {
    await nameProvince(cms().payload);
    const places = await makePlaces(cms().payload);
    const user = await makeUser(cms().payload, 'approver', places.commune);
    authorization = await authorizationOf(cms(), user);
  });

  const save = (body: object): Promise<Answer> =>
    ask(cms(), 'POST', '/api/globals/settings?depth=0', { authorization, body });
  const live = async () =>
    (await readSettings(cms().payload, 'https://apso.example.vn', undefined)).value.reportForm;
  const faultOf = ({ body }: Answer) =>
    (body['errors'] as { data: { errors: { path: string; message: string }[] } }[])[0]?.data.errors;

  test.each([
    ['no line', form(), 'lines', /chưa có dòng nào/],
    ['a sum that nobody counts', form(line({ sums: ['so-heo'] })), 'lines.0.sums', /không có số/],
    ['a line that adds nothing', form(line({ sums: [] })), 'lines.0.sums', /ít nhất một số/],
    ['one sum twice', form(line({ sums: ['first', 'first'] })), 'lines.0.sums', /hai lần/],
    ['sums of two kinds', form(line({ sums: ['first', 'people'] })), 'lines.0.sums', /cộng chung/],
    [
      'a part of households of what is none',
      form(line({ sums: ['people'], ofHouseholds: true })),
      'lines.0.ofHouseholds',
      /Hộ lần đầu/,
    ],
    [
      'more lines than a sheet has',
      form(...Array(16).fill(line())),
      'lines',
      /nhiều nhất là 15. Hãy bớt 1/,
    ],
  ])('with %s is not saved, and says why at its field', async (_, own, at, sentence) => {
    const before = await live();
    const answer = await save({ ownReport: true, reportForm: own });
    expect(answer.status).toBe(400);
    expect(faultOf(answer)).toEqual([
      expect.objectContaining({
        path: `reportForm.${at}`,
        message: expect.stringMatching(sentence),
      }),
    ]);
    expect(await live()).toEqual(before);
  });
});
