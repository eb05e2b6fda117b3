import { beforeEach, expect, test } from 'vitest';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { shownBy } from './support/public.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

const year = new Date().getUTCFullYear() + 1;
const headings = [
  'Ấp, khóm',
  'Chỉ việc gì',
  'Ở đâu',
  'Ngày',
  'Bắt đầu lúc',
  'Xong lúc',
  'Đem theo gì',
];
const row = (hamlet: string, opens = '18h30') => [
  hamlet,
  'Cài VNeID cho bà con',
  'Trụ sở ấp',
  `05/12/${year}`,
  opens,
  '20:00',
  'điện thoại, căn cước',
];
const list = { list: 'meetings' };

contract('meetings that are imported', (cms) => {
  const { places, approver } = provinceIn(cms, { approver: 'approver' });
  let commune: string;
  let official: Importing;

  beforeEach(async () => {
    const { payload } = cms();
    ({ id: commune } = await make(payload, 'communes', places, { _status: 'published' }));
    for (const name of ['Ấp Rạch Tàu', 'Ấp Cái Mòi'])
      await make(payload, 'hamlets', places, { commune, name, _status: 'published' });
    official = new Importing(cms, await makeUser(payload, 'commune', commune));
  });

  const file = () => listFile(headings, row('Ấp Rạch Tàu'), row('Ấp Cái Mòi'));
  const newest = async () => {
    const { docs } = await cms().payload.find({
      collection: 'meetings',
      where: { commune: { equals: commune } },
      draft: true,
      depth: 0,
      sort: 'createdAt',
    });
    return docs;
  };
  const live = async () => {
    const { meetings } = await shownBy(cms().payload);
    return meetings
      .filter((one) => one.commune === commune)
      .map(({ opens, bring }) => `${opens}: ${bring.join()}`);
  };

  test('are drafts with addresses of their own, and live all at once', async () => {
    const { id, counts, state } = await official.apply(file(), list);
    expect([state, counts]).toEqual(['done', { meetings: { created: 2, changed: 0, left: 0 } }]);
    expect(new Set((await newest()).map(({ slug }) => slug)).size).toBe(2);
    expect(await live()).toEqual([]);
    const { waiting } = await official.viewFor(approver, id);
    expect(waiting).toEqual([{ group: 'new-meetings', count: 2 }]);
    const { unpublished } = await official.publish(id, approver);
    expect(unpublished).toEqual([]);
    expect(await live()).toEqual(['18:30: điện thoại, căn cước', '18:30: điện thoại, căn cước']);
  });

  test('of another commune are not imported by an official', async () => {
    const file = listFile(['Xã, phường', ...headings], ['Xã Nơi Khác', ...row('')]);
    const { faults } = await official.plan(file, list);
    expect(faults.map(({ where }) => where)).toEqual(['Xã, phường (cột A)']);
  });
});
