import { formatInstant } from '../../../content/text/date.ts';
import { may, mayPublish } from '../../base/access/abilities.ts';
import { importPath, shownImport } from '../../base/admin-paths.ts';
import type { Import } from '../../places/imports/store.ts';
import { waitingImports } from '../../places/imports/view.ts';
import type { PageConcern, Source } from './source.ts';

/** Lists that somebody else imported, as long as no reader sees what they brought. */
export const importsToPublish: Source = {
  heading: 'Danh sách đã nhập, chờ bạn duyệt cả đợt',
  tone: 'do',
  read: async ({ payload, user, now }) => {
    if (!mayPublish(user)) return [];
    const { toApprove } = await waitingImports({ payload, user }, now);
    return toApprove.map((one) => concern(one, `${one.byName} nhập`));
  },
};

/** Lists that the user imported and that others decide on. */
export const ownImports: Source = {
  heading: 'Bạn đã nhập, chờ người duyệt',
  tone: 'know',
  read: async ({ payload, user, now }) => {
    if (!user || !may(user, 'importLists')) return [];
    const { own } = await waitingImports({ payload, user }, now);
    return own.map((one) => concern(one, 'Nhập'));
  },
};

function concern({ id, fileName, startedAt, done, remark }: Import, who: string): PageConcern {
  return {
    id,
    page: `${importPath}?${shownImport}=${encodeURIComponent(id)}`,
    title: fileName,
    noun: 'Đợt nhập',
    line: `${done} mục, ${who} lúc ${formatInstant(startedAt)}`,
    ...(remark && { remark }),
  };
}
