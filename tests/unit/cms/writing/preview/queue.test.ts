import { describe, expect, it } from 'vitest';
import { DrawingQueue, superseded, tooMany } from '../../../../../cms/writing/preview/queue.ts';

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, end: resolve };
}

describe('the queue of drawings', () => {
  it('draws one after another, in the order in which they were asked for', async () => {
    const queue = new DrawingQueue();
    const begun: string[] = [];
    const first = held();
    const work = (name: string, drawn: Promise<string>) => () => {
      begun.push(name);
      return drawn;
    };
    const one = queue.add('an', work('an', first.work()));
    const two = queue.add('bình', work('bình', Promise.resolve('hai')));
    await Promise.resolve();
    expect(begun).toEqual(['an']);
    first.end('một');
    expect(await Promise.all([one, two])).toEqual(['một', 'hai']);
    expect(begun).toEqual(['an', 'bình']);
  });

  it('drops what waits when the same person asks anew, and only that', async () => {
    const queue = new DrawingQueue();
    const running = held();
    const first = queue.add('an', running.work);
    const older = queue.add('an', () => Promise.resolve('cũ'));
    const other = queue.add('bình', () => Promise.resolve('khác'));
    const newer = queue.add('an', () => Promise.resolve('mới'));
    await expect(older).rejects.toMatchObject({ message: superseded, status: 409 });
    running.end('đang vẽ');
    expect(await Promise.all([first, other, newer])).toEqual(['đang vẽ', 'khác', 'mới']);
  });

  it('turns away when too many wait, and goes on when one fails', async () => {
    const queue = new DrawingQueue();
    const running = held();
    const all = Array.from({ length: 40 }, (_, at) =>
      queue.add(`người ${at}`, () =>
        at === 0
          ? running.work()
          : at === 1
            ? Promise.reject(new Error('không vẽ được'))
            : Promise.resolve('xong'),
      ),
    );
    running.end('xong');
    const settled = await Promise.allSettled(all);
    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(24);
    expect(refused.map((each) => 'reason' in each && String(each.reason.message))).toEqual([
      'không vẽ được',
      ...Array.from({ length: 15 }, () => tooMany),
    ]);
  });
});
