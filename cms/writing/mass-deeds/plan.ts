import type { PayloadRequest } from 'payload';
import { mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { hold } from '../../safeguards/held-deeds/hold.ts';
import { isAgreedLoss, lossByItself } from '../../safeguards/held-deeds/second-person.ts';
import type { HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { nounOf } from './take-off-preview.ts';
import { type DeedKind, type DeedRow, type MassDeed, readDeed, writeDeed } from './store.ts';

/** A deed on so many documents that others are to see it first. */
export interface PlanOrder {
  deed: string;
  of: string;
  /** Missing in older plans: pages are taken off. */
  kind?: DeedKind;
}

/** A plan: it runs when somebody else confirms it, or after the wait, without the rests of the pace. */
export const massDeedPlan: HeldWays<PlanOrder> = {
  kind: 'massDeed',
  joins: false,
  runsByItself: true,
  title: ({ total, order }) => titleOfMany(order.kind ?? 'takeOff', total, order.of),
  note: `Chưa mục nào bị đụng tới. Chạy rồi thì trong 30 ngày còn hoàn tác được ở “Việc hàng loạt”. ${lossByItself}`,
  labels: { confirm: 'Xác nhận, chạy ngay', takeBack: 'Dừng' },
  mayDecide: mayPublish,
  confirm: async (deciding) => {
    const { payload, deed } = deciding;
    const { deed: id } = deed.order;
    const planned = await readDeed(payload, id);
    if (!planned) throw new Refused('Kế hoạch này không còn.', 404);
    // A database without transactions may have been left in between.
    if (planned.state === 'preparing')
      throw new Refused(
        'Kế hoạch này chưa lập xong thì máy tắt. Chưa mục nào bị đụng tới; hãy lập lại.',
        409,
      );
    const lossAgreed = await isAgreedLoss(deciding, massDeedPlan);
    const order = { ...(planned as MassDeed<'takeOff'>).order, agreed: true, lossAgreed };
    // It is taken up within seconds, like what a process left half-way.
    await writeDeed(payload, id, { state: 'applying', order, leaseUntil: longAgo }, [isPlanned]);
  },
  takeBack: async ({ payload, deed, now }) => {
    const stopped = { state: 'stopped' as const, endedAt: now.toISOString(), leaseUntil: longAgo };
    await writeDeed(payload, deed.order.deed, stopped, [isPlanned]);
  },
  waitsOn: async (payload, { order }) => {
    await writeDeed(payload, order.deed, { waitsUntil: null }, [isPlanned]);
  },
};

/** The trash is emptied of so many by two persons only: nothing of it comes back. */
export const massErasePlan: HeldWays<PlanOrder> = {
  ...massDeedPlan,
  kind: 'massErase',
  runsByItself: false,
  asksFirst: true,
  note: 'Chưa mục nào bị xóa. Xóa hẳn rồi thì không hoàn tác được, nên máy đợi người thứ hai xác nhận.',
  labels: { confirm: 'Xác nhận, xóa hẳn', takeBack: 'Dừng' },
};

/** Says what is done to so many of a collection, in a sentence without its end. */
export function titleOfMany(kind: DeedKind, total: number, of: string): string {
  const many = `${total.toLocaleString('vi-VN')} ${nounOf(of)}`;
  if (kind === 'trash') return `Bỏ ${many} vào thùng rác`;
  if (kind === 'restore') return `Khôi phục ${many} từ thùng rác`;
  return kind === 'erase' ? `Xóa hẳn ${many} trong thùng rác` : `Gỡ ${many} khỏi trang`;
}

const isPlanned = { state: { equals: 'planned' } };

/** Shows a deed to all who decide, instead of doing it. */
export async function plan(
  { payload, user }: PayloadRequest,
  { id, of, kind }: Pick<MassDeed, 'id' | 'of' | 'kind'>,
  rows: Pick<DeedRow, 'of' | 'document' | 'title' | 'state'>[],
  now: Date,
): Promise<void> {
  const items = rows
    .filter(({ state }) => state === 'planned')
    .map(({ of: collection, document, title }) => ({ of: collection, document, title }));
  const order = { deed: id, of, kind };
  const ways = kind === 'erase' ? massErasePlan : massDeedPlan;
  await inTransaction(payload, {}, async (within) => {
    const { runsAt } = await hold(payload, ways, { user, order, items }, within, now);
    const planned = { state: 'planned', waitsUntil: runsAt, leaseUntil: longAgo } as const;
    await writeDeed(payload, id, planned, [], within);
  });
}
