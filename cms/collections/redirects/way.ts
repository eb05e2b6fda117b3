import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Redirect } from '../../../content/schema/addresses.ts';
import { Forwarding } from '../../../content/snapshot/forwarding.ts';
import { invalid } from '../../errors/invalid.ts';
import { isLivePage } from '../../publication/addresses.ts';

/** A redirect starts where there is no page and never leads back to its start. */
export const leadsSomewhere: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id, from, to } = { ...originalDoc, ...data } as Redirect & { id: string };
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
  if (isCircle([...(await others(id, req)), { from, to }], from))
    throw invalid(req, 'redirects', {
      path: 'to',
      label: 'Địa chỉ mới',
      message: `Từ ${to} lại bị dẫn về ${from}, bà con sẽ đi vòng mãi. Hãy chọn trang khác.`,
    });
  return data;
};

/** Whether following the redirects from an address never ends. */
function isCircle(redirects: Redirect[], from: string): boolean {
  const forwarding = new Forwarding({ redirects, gone: [] });
  let at = from;
  for (let hops = 0; hops <= redirects.length; hops += 1) {
    const next = forwarding.of(at);
    if (next?.type !== 'moved') return false;
    at = next.to;
  }
  return true;
}

async function others(id: string, req: PayloadRequest): Promise<Redirect[]> {
  const { docs } = await req.payload.db.find<Redirect & { id: string }>({
    collection: 'redirects',
    where: { id: { not_equals: id } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}
