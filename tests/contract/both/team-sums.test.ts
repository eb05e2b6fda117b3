import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetKept } from '../../../cms/people/retention/look-after.ts';
import { monthsBefore } from '../../../cms/publishing/globals/retentions.ts';
import { merged, type Row } from '../../../tally/rows.ts';
import { sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { countsOf, otherMonth, row, TeamPhone, thisMonth } from '../support/team-phone.ts';

contract('the sums of a team', (cms) => {
  const phone = new TeamPhone(cms);

  test('are told as the commune has them', async () => {
    const answer = await phone.send(
      row('AAAAA', 3, { first: 20, people: 31, vneid: 12 }),
      row('BBBBB', 1, { first: 7, people: 9 }),
    );
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        place: expect.stringMatching(/^ấp .+, xã /) as string,
        until: '2099-12-31',
        months: [{ month: thisMonth, phones: 2, first: 27, people: 40, others: [] }],
      },
    ]);
  });

  test('hold nothing but the place, the month, the phone, its version and twelve sums', async () => {
    await phone.send(row('AAAAA', 1, { first: 2 }));
    const where = { team: { equals: phone.team } };
    const kept = await cms().payload.db.findOne<{ id: string }>({ collection: 'team-sums', where });
    expect(kept).toMatchObject({
      id: `${phone.team}/${thisMonth}/AAAAA`,
      hamlet: phone.places.hamlet,
      month: thisMonth,
      phone: 'AAAAA',
      version: 1,
      counts: countsOf({ first: 2 }),
    });
    const filled = Object.entries(kept ?? {}).filter(([, value]) => value !== null);
    expect(filled.map(([name]) => name).toSorted()).toEqual(
      [
        ...['counts', 'createdAt', 'hamlet', 'id', 'month', 'phone', 'team', 'updatedAt'],
        'version',
      ].toSorted(),
    );
  });

  test('are those of the highest versions, however often and in which order they come', async () => {
    const some = fc.record({ first: fc.nat(9), people: fc.nat(9) });
    const rows = fc.uniqueArray(
      fc.record({
        phone: fc.constantFrom('AAAAA', 'BBBBB'),
        version: fc.integer({ min: 1, max: 5 }),
        some,
      }),
      { minLength: 1, maxLength: 5, selector: ({ phone: id, version }) => `${id}${version}` },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (made, order) => {
        phone.team = (
          await make(cms().payload, 'teams', phone.places, { _status: 'published' })
        ).id;
        const key = await phone.makeKey();
        const sent = made.map(({ phone: id, version, some: sums }) => row(id, version, sums));
        const again = [...sent, ...sent].toSorted(() => (Number(order.next().value) % 3) - 1);
        for (const each of again)
          expect((await phone.post({ codes: [phone.code([each])] }, key)).status).toBe(200);
        const last = merged([], sent).map(({ phone: id, version, counts }: Row) => [
          id,
          { version, counts },
        ]);
        expect(await phone.kept()).toEqual(Object.fromEntries(last));
      }),
      { numRuns: 6 },
    );
  });

  test('of phones that send at the same moment are all there', async () => {
    const ids = ['AAAAA', 'BBBBB', 'CCCCC', 'DDDDD'];
    await Promise.all(
      [...ids, ...ids].map((id, at) => phone.send(row(id, 1 + (at % 2), { first: 1 + (at % 2) }))),
    );
    expect(Object.keys(await phone.kept()).toSorted()).toEqual(ids);
  });

  test('go on where the hamlet has another address by now', async () => {
    const { payload } = cms();
    const data = { from: '/xa-phuong/xa-cu/ap-cu/', to: phone.address };
    await payload.db.create({
      collection: 'redirects',
      data: { id: crypto.randomUUID(), ...data, document: `hamlets/${phone.places.hamlet}` },
    });
    const codes = [phone.code([row('AAAAA', 1, { first: 1 })], { of: data.from })];
    expect((await phone.post({ codes })).status).toBe(200);
  });

  test.each<[string, () => Promise<{ codes: string[] }>, RegExp]>([
    ['a month to come', async () => at(otherMonth(1)), /tháng chưa tới.*ngày giờ/],
    ['a month long past', async () => at(otherMonth(-13)), /hơn một năm/],
    ['another hamlet', async () => at(thisMonth, '/xa-phuong/xa-khac/ap-khac/'), /tổ ấp khác/],
    [
      'a damaged code',
      async () => ({ codes: [phone.code([row('AAAAA', 1, {})]).replace(/.$/, '~')] }),
      /thiếu hoặc hư/,
    ],
    [
      'a thirteenth phone',
      async () => {
        const ids = Array.from({ length: 12 }, (_, no) => `PHON${no.toString(36).toUpperCase()}`);
        await phone.send(...ids.map((id) => row(id, 1, { first: 1 })));
        return { codes: [phone.code([row('THIRT', 1, { first: 1 })])] };
      },
      /mười hai máy/,
    ],
    [
      'more than four people can do',
      async () => ({
        codes: [
          phone.code(['A', 'B', 'C', 'D', 'E'].map((id) => row(id.repeat(5), 1, { first: 1100 }))),
        ],
      }),
      /so với số người trong tổ/,
    ],
  ])('are refused of %s, in one sentence, and nothing is changed', async (_, made, said) => {
    const body = await made();
    const before = await phone.kept();
    const answer = await phone.post(body);
    expect([answer.status, sentenceOf(answer)]).toEqual([422, expect.stringMatching(said)]);
    expect(sentenceOf(answer)).toContain('Số trong máy còn nguyên.');
    expect(await phone.kept()).toEqual(before);
  });

  const at = (month: string, of = phone.address) => ({
    codes: [phone.code([row('AAAAA', 1, { first: 1 }, month)], { month, of })],
  });

  test('tell a phone when the commune has others of it', async () => {
    await phone.send(row('AAAAA', 40000, { first: 1 }));
    const others = async (...rows: Parameters<typeof phone.send>) => {
      const { body } = await phone.send(...rows);
      return (body['months'] as { others: string[] }[]).map((month) => month.others);
    };
    expect(await others(row('AAAAA', 7, { first: 5 }), row('BBBBB', 1, { first: 2 }))).toEqual([
      ['AAAAA'],
    ]);
    expect(await others(row('AAAAA', 40000, { first: 5 }))).toEqual([['AAAAA']]);
    expect(await others(row('AAAAA', 40000, { first: 1 }))).toEqual([[]]);
  });

  test.each<[string, unknown, number]>([
    ['no JSON', 'không phải JSON', 400],
    ['another shape', { codes: 'AAAA' }, 400],
    ['something of a person', { codes: ['A'], name: 'Nguyễn Văn A' }, 400],
    ['far too much', 'x'.repeat(64 * 1024 + 1), 413],
    ['nothing', { codes: [] }, 400],
  ])('are not taken as %s', async (_, body, status) => {
    const answer = await phone.post(body);
    expect(answer.status).toBe(status);
    expect(await phone.kept()).toEqual({});
  });

  test('are kept for three years, and then forgotten', async () => {
    const { payload } = cms();
    await phone.send(row('AAAAA', 1, { first: 1 }));
    await forgetKept(payload, monthsBefore(-36, new Date()));
    expect(Object.keys(await phone.kept())).toEqual(['AAAAA']);
    await forgetKept(payload, monthsBefore(-38, new Date()));
    expect(await phone.kept()).toEqual({});
  });
});
