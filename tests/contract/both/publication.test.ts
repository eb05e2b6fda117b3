import { describe, expect, test } from 'vitest';
import {
  acquireLease,
  holdsFence,
  releaseLease,
  renewLease,
} from '../../../cms/publishing/publication/lease.ts';
import {
  readPublication,
  requestRollback,
  ring,
} from '../../../cms/publishing/publication/publication.ts';
import {
  reportFailure,
  reportRelease,
  reportRollback,
  reportStage,
} from '../../../cms/publishing/publication/report.ts';
import { contract } from '../support/contract.ts';

/** Long enough not to expire during a test; a negative one has expired at once. */
const minute = 60;
const expired = -1;

contract('publication', (cms) => {
  const publication = () => readPublication(cms().payload);

  /** A lease of a process that is not there any more. */
  const leaseOf = async (holder: string, seconds = minute) => {
    const lease = await acquireLease(cms().payload, holder, seconds);
    if (!lease) throw new Error(`${holder} did not get the lease.`);
    return lease;
  };

  test('of 50 rings at the same time none is lost', async () => {
    const before = (await publication()).requestedSeq;
    await Promise.all(Array.from({ length: 50 }, () => ring(cms().payload)));
    expect((await publication()).requestedSeq).toBe(before + 50);
  });

  describe('the lease', () => {
    test('goes to one of many who ask at the same time', async () => {
      const asked = Array.from({ length: 20 }, (_, at) =>
        acquireLease(cms().payload, `process-${at}`, minute),
      );
      const got = (await Promise.all(asked)).filter((lease) => lease !== null);
      expect(got).toHaveLength(1);
      for (const lease of got) await releaseLease(cms().payload, lease);
    });

    test('is refused while another holds it, and free when it was given back', async () => {
      const first = await leaseOf('first');
      expect(await acquireLease(cms().payload, 'second', minute)).toBeNull();
      await releaseLease(cms().payload, first);
      await releaseLease(cms().payload, await leaseOf('second'));
    });

    test('that expired goes to another, and the fence tells the one before', async () => {
      const slow = await leaseOf('slow', expired);
      const quick = await leaseOf('quick');
      expect(quick.fence).toBeGreaterThan(slow.fence);
      expect(await holdsFence(cms().payload, slow)).toBe(false);
      expect(await holdsFence(cms().payload, quick)).toBe(true);
      expect(await renewLease(cms().payload, slow, minute)).toBe(false);
      await releaseLease(cms().payload, slow);
      expect(await holdsFence(cms().payload, quick)).toBe(true);
      await releaseLease(cms().payload, quick);
    });
  });

  describe('reports', () => {
    const round = {
      release: '0007',
      liveSince: '2026-11-24T08:00:00.000Z',
      exportedAt: '2026-11-24T07:59:59.000Z',
      builtSeq: 3,
      heldBack: [
        { kind: 'guides', id: 'g', title: 'Bài', reasons: ['Tóm tắt còn trống.'], kept: true },
      ],
      deadLinks: [{ kind: 'guides', id: 'g', title: 'Bài', target: '/huong-dan/x/' }],
      releases: [{ id: '0007', at: '2026-11-24T08:00:00.000Z', pages: 900 }],
      heldLoss: null,
      heldRecords: [],
    };

    test('of a round say what is live and what was held back', async () => {
      const lease = await leaseOf('publisher');
      expect(await reportStage(cms().payload, lease, 'Đang dựng trang')).toBe(true);
      expect(await publication()).toMatchObject({ state: 'publishing', stage: 'Đang dựng trang' });
      expect(await reportRelease(cms().payload, lease, round)).toBe(true);
      const { release, exportedAt, ...rest } = round;
      expect(await publication()).toMatchObject({
        ...rest,
        state: 'idle',
        stage: null,
        liveRelease: release,
        liveExportedAt: exportedAt,
      });
      await releaseLease(cms().payload, lease);
    });

    test('of a failure keep what is live, and the next release clears it', async () => {
      const lease = await leaseOf('publisher');
      await reportRelease(cms().payload, lease, round);
      await reportFailure(cms().payload, lease, 'Không đủ chỗ trên đĩa.');
      expect(await publication()).toMatchObject({
        state: 'failed',
        error: 'Không đủ chỗ trên đĩa.',
        liveRelease: '0007',
      });
      await reportRelease(cms().payload, lease, round);
      expect(await publication()).toMatchObject({ state: 'idle', error: null, failedAt: null });
      await releaseLease(cms().payload, lease);
    });

    test('by a process that lost its lease change nothing', async () => {
      const slow = await leaseOf('slow', expired);
      const quick = await leaseOf('quick');
      await reportStage(cms().payload, quick, 'Đang kiểm tra');
      expect(await reportRelease(cms().payload, slow, { ...round, release: '9999' })).toBe(false);
      expect(await reportFailure(cms().payload, slow, 'Lỗi')).toBe(false);
      expect(await publication()).toMatchObject({ state: 'publishing', stage: 'Đang kiểm tra' });
      await releaseLease(cms().payload, quick);
    });

    test('a rollback is asked for, pins its release, and the next release unpins', async () => {
      const before = (await publication()).requestedSeq;
      await requestRollback(cms().payload, '0003');
      expect(await publication()).toMatchObject({
        requestedRelease: '0003',
        requestedSeq: before + 1,
      });
      const lease = await leaseOf('publisher');
      await reportRollback(cms().payload, lease, {
        release: '0003',
        liveSince: '2026-11-24T09:00:00.000Z',
        exportedAt: '2026-11-23T08:00:00.000Z',
        builtSeq: before + 1,
        releases: round.releases,
      });
      expect(await publication()).toMatchObject({
        state: 'pinned',
        pinnedRelease: '0003',
        liveRelease: '0003',
        liveExportedAt: '2026-11-23T08:00:00.000Z',
        requestedRelease: null,
      });
      await reportRelease(cms().payload, lease, round);
      expect(await publication()).toMatchObject({ state: 'idle', pinnedRelease: null });
      await releaseLease(cms().payload, lease);
    });
  });
});
