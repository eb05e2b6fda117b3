import { kinds } from '../../../content/kinds.ts';
import { recordKinds } from '../../../content/record-kind.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { formatInstant } from '../../../content/text/date.ts';
import type { Forwarded } from '../backup/forwarded.ts';
import { countsOf } from '../backup/removed-since.ts';
import type { Stretch } from './sources.ts';

/** Lines for an operator: where all of it comes from, and what nobody can know. */
export function tellSources(
  { from, name, until }: Stretch & { name: string },
  snapshot: Snapshot | undefined,
): string[] {
  const lost = [
    `Không lấy lại được: bản nháp, lần gửi và duyệt, bình luận, tài khoản, phiếu đồng ý, góp ý, nhật ký từ sau ${formatInstant(from)}`,
    snapshot
      ? `; những gì đăng từ sau ${formatInstant(snapshot.meta.asOf)}.`
      : '; những gì đăng từ sau lúc ấy.',
  ];
  return [
    `Về lúc ${formatInstant(until)}:`,
    `- Bản sao lưu mới nhất trước lúc ấy: ${name}, giữ dữ liệu lúc ${formatInstant(from)}.`,
    snapshot
      ? `- Bản trang còn giữ, mới nhất trước lúc ấy: lúc ${formatInstant(snapshot.meta.asOf)}. Đem tiếp những gì đã đăng từ lần sao lưu tới lúc này: ${countsOf(changedSince(snapshot, from)) || 'không mục nào'}.`
      : '- Không còn giữ bản trang nào giữa hai lúc ấy, nên chỉ lấy bản sao lưu.',
    `- ${lost.join('')}`,
  ];
}

function changedSince(snapshot: Snapshot, from: string): { collection: string }[] {
  return recordKinds.flatMap((kind) =>
    snapshot[kind].flatMap((record) =>
      'updatedAt' in record && record.updatedAt > from
        ? [{ collection: kinds[kind].collection }]
        : [],
    ),
  );
}

/** Lines for an operator: what came from the site, and what the CMS did not take. */
export function tellForwarded({ added, asOf, changed, refused, settings }: Forwarded): string[] {
  const came = [
    ...(changed.length > 0 ? [`sửa theo ${countsOf(changed)}`] : []),
    ...(added.length > 0 ? [`thêm ${countsOf(added)}`] : []),
    ...(settings ? ['cài đặt'] : []),
  ];
  return [
    `Đem tiếp từ bản trang lúc ${formatInstant(asOf)}: ${came.join('; ') || 'không có gì khác'}.`,
    ...refused.map((sentence) => `Chưa đem tiếp được ${sentence}`),
  ];
}
