import { createLocalReq } from 'payload';
import { expect, test } from 'vitest';
import { readJumping } from '../../cms/admin/dashboard/jumping.ts';
import { seriousFaults } from '../../cms/writing/examine/examine.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, valid } from './support/documents.ts';

contract('what people tap', (cms) => {
  test('a path that jumps is told at its step and on the dashboard, until the tap says what it opens', async () => {
    const { payload } = cms();
    const req = await createLocalReq({}, payload);
    const places = await makePlaces(payload);
    const live = { _status: 'published' };
    const first = await make(payload, 'screens', places, live);
    const second = await make(payload, 'screens', places, { ...live, title: 'Trang kế' });
    const [talk, tap] = valid('practices', { ...places, screen: first.id })['steps'] as object[];
    const steps = [talk, tap, { ...tap, screen: second.id }];
    const changes = { ...live, title: 'Gửi hai lần', slug: 'gui-hai-lan', steps };
    const practice = await make(payload, 'practices', places, changes);
    const whole = await make(payload, 'practices', { ...places, screen: first.id }, live);

    const sentence =
      /^Chạm “Gửi yêu cầu” chưa biết mở màn hình nào, mà bước 3 ở màn hình “[^”]+”: bà con/u;
    const faults = () =>
      seriousFaults(req, {
        collection: 'practices',
        data: { ...valid('practices', places), slug: 'tap', steps },
      });
    expect(await faults()).toMatchObject([
      {
        path: 'steps.1.element',
        place: 'Bước 2, Chạm vào đâu',
        sentence: expect.stringMatching(sentence),
      },
    ]);
    const [told, ...more] = await readJumping(payload);
    expect(told).toEqual({
      id: practice.id,
      title: 'Gửi hai lần',
      where: [expect.stringMatching(/^Bước 2: Chạm “Gửi yêu cầu” chưa biết/u)],
    });
    expect(more, String(whole.id)).toEqual([]);

    const elements = [{ type: 'button', text: 'Gửi yêu cầu', tap: true, to: second.id }];
    await payload.update({
      collection: 'screens',
      id: first.id,
      data: { elements, ...live } as never,
      depth: 0,
    });
    expect(await faults()).toEqual([]);
    expect(await readJumping(payload)).toEqual([]);
  });
});
