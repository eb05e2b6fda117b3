import { formatInstant } from '../../content/text/date.ts';
import { mayPublish } from '../access/roles.ts';
import { importPath, shownImport } from '../admin-paths.ts';
import { importsToApprove } from '../imports/view.ts';
import type { Source } from './source.ts';

/** Lists that somebody else imported, as long as no reader sees what they brought. */
export const importsToPublish: Source = {
  heading: 'Danh sách đã nhập, chờ bạn duyệt cả đợt',
  tone: 'do',
  read: async ({ payload, user, now }) => {
    if (!mayPublish(user)) return [];
    const waiting = await importsToApprove({ payload, user }, now);
    return waiting.map(({ id, fileName, byName, startedAt, done }) => ({
      id,
      page: `${importPath}?${shownImport}=${encodeURIComponent(id)}`,
      title: fileName,
      noun: 'Đợt nhập',
      line: `${done} mục, ${byName} nhập lúc ${formatInstant(startedAt)}`,
    }));
  },
};
