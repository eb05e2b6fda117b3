import { beforeAll, expect, test } from 'vitest';
import { readReadings } from '../../cms/places/readings/report.ts';
import { readSettings } from '../../cms/publishing/export/settings.ts';
import { noReadings } from '../../content/readings/sums.ts';
import { dayAfter, toldWeeks } from '../../content/readings/weeks.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const weeks = toldWeeks(dayOfInstant(new Date()));
const last = weeks.at(-1) ?? '';
const running = dayAfter(last, 7);

interface Doc {
  id: string;
  title: string;
  liveAddress: string;
  topic: string | { id: string };
}

contract('the report on what is read', (cms) => {
  const { places } = provinceIn(cms);
  let often: Doc;
  let seldom: Doc;

  beforeAll(async () => {
    const { payload } = cms();
    const live = { _status: 'published' };
    often = (await make(payload, 'guides', places, live)) as never;
    seldom = (await make(payload, 'guides', places, live)) as never;
    const desk = await make(payload, 'desks', places, live);
    const day = (name: string, place: 'site' | 'offline', pages: [Doc | string, number][]) =>
      payload.db.create({
        collection: 'reading-days',
        data: {
          id: `${name}/${place}`,
          day: name,
          place,
          sums: {
            ...noReadings,
            pages: pages.map(([page, times]) => ({
              page: typeof page === 'string' ? page : page.liveAddress,
              times,
            })),
            missed: [
              { text: 'xe ôm', times: 3 },
              ...(place === 'site' ? [{ text: 'lúa', times: 9 }] : []),
            ],
            missedOther: 1,
          },
          taken: [],
          revision: 1,
        },
      });
    await day(last, 'site', [
      [often, 4],
      [seldom, 2],
      ['/', 9],
    ]);
    await day(dayAfter(last, 6), 'site', [
      [often, 3],
      [seldom, 2],
    ]);
    await day(dayAfter(last, 2), 'offline', [
      [often, 6],
      [seldom, 4],
    ]);
    await day(running, 'site', [[often, 500]]);
    await payload.db.create({
      collection: 'machine-days',
      data: {
        id: `${desk.id}/${last}/a`,
        desk: desk.id,
        day: last,
        sums: {
          tasks: [{ guide: often.id, opened: 5, finished: 5, left: 0 }],
          missed: [{ text: 'xe ôm', times: 6 }],
          missedOther: 0,
        },
        revision: 1,
      },
    });
    for (const kind of ['helped', 'helped', 'not-helped'] as const)
      await payload.db.create({
        collection: 'feedback',
        data: {
          id: crypto.randomUUID(),
          kind,
          title: kind,
          of: 'guides',
          document: often.id,
          state: 'done',
          createdAt: new Date().toISOString(),
        },
      });
  });

  test('says of the weeks that are over what is no few, with the titles of pages', async () => {
    const user = await makeUser(cms().payload, 'editor');
    const report = await readReadings({ payload: cms().payload, user });
    expect(
      report.pages.map(({ title, places: at, times, feedback }) => ({
        title,
        at,
        times,
        feedback,
      })),
    ).toEqual([
      {
        title: often.title,
        at: { site: 7, offline: 6, kiosk: 5 },
        times: 18,
        feedback: { helped: 2, notHelped: 1 },
      },
      { title: 'Trang đầu', at: { site: 9, offline: 0, kiosk: 0 }, times: 9, feedback: undefined },
    ]);
    expect(report.weeks.at(-1)).toEqual({
      from: last,
      places: { site: 16, offline: 6, kiosk: 5 },
    });
    expect([report.total, report.rest]).toEqual([27, 0]);
    // The offline three are few; “lúa” was looked for on two days only.
    expect(report.missed).toEqual([{ text: 'xe ôm', times: 12 }]);
    expect(report.missedTotal).toBe(30);
    expect(report.communes).toEqual([
      { id: places.commune, name: expect.any(String) as string, times: 5 },
    ]);
    expect(report.topics.map(({ times }) => times)).toEqual([18]);
    expect(JSON.stringify(report)).not.toContain(seldom.liveAddress);
  });

  test('is in the open data where the settings say so, and nowhere else', async () => {
    const { payload } = cms();
    const open = async (opensReadings: boolean) => {
      const data = { province: 'Cà Mau', contact: { organisation: 'Sở' }, opensReadings };
      await payload.updateGlobal({ slug: 'settings', data, depth: 0 });
      return (await readSettings(payload, 'https://apso.example.vn', undefined)).value.readings;
    };
    expect(await open(false)).toBeUndefined();
    expect(await open(true)).toEqual({
      from: weeks[0],
      until: dayAfter(last, 6),
      pages: [
        { page: '/', site: 9, offline: 0, kiosk: 0 },
        { page: often.liveAddress, site: 7, offline: 6, kiosk: 5 },
      ],
    });
  });

  test('shows an account of a commune its own desks and pages, and no others', async () => {
    const { payload } = cms();
    const own = await makeUser(payload, 'commune', places.commune);
    const report = await readReadings({ payload, user: own });
    expect([report.total, report.rest, report.missed, report.missedTotal]).toEqual([5, 0, [], 0]);
    expect(report.pages.map(({ page, places: at }) => [page, at])).toEqual([
      [often.liveAddress, { site: 0, offline: 0, kiosk: 5 }],
    ]);
    const { body } = await askAs(cms(), own, 'GET', `/api/readings-at/guides/${often.id}`);
    expect(body).toMatchObject({ times: 5, places: { site: 0, offline: 0, kiosk: 5 } });
    const other = (await make(payload, 'communes', places)).id;
    const stranger = await makeUser(payload, 'commune', other);
    expect((await readReadings({ payload, user: stranger })).total).toBe(0);
  });
});
