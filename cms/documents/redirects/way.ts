import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Redirect } from '../../../content/schema/addresses.ts';
import { Forwarding } from '../../../content/snapshot/forwarding.ts';
import { invalid } from '../../base/errors/invalid.ts';
import { isLivePage } from '../../publishing/publication/addresses.ts';
import { leadOn } from '../../publishing/publication/moves.ts';

type Kept = Redirect & { id: string; deletedAt?: string | null };

/**
 * A redirect starts where there is no page and never leads back to its start. It leads to the end of
 * the way at once, and what led to its start leads there too.
 */
export const leadsSomewhere: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id, from, to, deletedAt } = { ...originalDoc, ...data } as Kept;
  // In the trash it leads nowhere; when it comes out, it is looked at again.
  if (deletedAt) return data;
  if (typeof from !== 'string' || typeof to !== 'string') return data; // Its fields say what is missing.
  if (/[?#]/.test(from))
    throw invalid(req, 'redirects', {
      path: 'from',
      label: 'Địa chỉ cũ',
      message: 'Chỉ ghi phần đường dẫn, không ghi phần từ dấu ? hay dấu # trở đi.',
    });
  if (await isLivePage(from, req))
    throw invalid(req, 'redirects', {
      path: 'from',
      label: 'Địa chỉ cũ',
      message: `Bà con đang đọc trang ${from}, nên không chuyển đi nơi khác được. Hãy gỡ trang đó trước.`,
    });
  const end = endOf([...(await others(id, req)), { from, to }], from);
  if (end === undefined)
    throw invalid(req, 'redirects', {
      path: 'to',
      label: 'Địa chỉ mới',
      message: `Từ ${to} lại bị dẫn về ${from}, bà con sẽ đi vòng mãi. Hãy chọn trang khác.`,
    });
  await leadOn(req, from, end);
  return { ...data, to: end };
};

/** Finds where the redirects lead from an address in the end; undefined when they never end. */
function endOf(redirects: Redirect[], from: string): string | undefined {
  const forwarding = new Forwarding({ redirects, gone: [] });
  let at = from;
  for (let hops = 0; hops <= redirects.length; hops += 1) {
    const next = forwarding.of(at);
    if (next?.type !== 'moved') return at;
    at = next.to;
  }
  return undefined;
}

async function others(id: string, req: PayloadRequest): Promise<Redirect[]> {
  const { docs } = await req.payload.db.find<Redirect & { id: string }>({
    collection: 'redirects',
    where: { and: [{ id: { not_equals: id } }, { deletedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}
