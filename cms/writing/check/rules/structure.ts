import type { Finding, Rule } from '../finding.ts';
import { relationOf, rowsOf, textOf, valuesOf } from '../reading.ts';

/** A small heading below none, and a heading of nothing: who jumps from heading to heading gets lost. */
export const headingJump: Rule = ({ headings }) => {
  const reached = new Map<string, number>();
  return headings.flatMap(({ path, level, text }): Finding[] => {
    const above = reached.get(path) ?? 2;
    reached.set(path, level);
    if (text === '')
      return [
        {
          rule: 'heading-jump',
          severity: 'advice',
          path,
          sentence: 'Có một đề mục để trống.',
          todo: 'Viết đề mục, hoặc xóa dòng đó.',
        },
      ];
    if (level <= above + 1) return [];
    return [
      {
        rule: 'heading-jump',
        severity: 'advice',
        path,
        sentence: `Đề mục nhỏ “${text}” không nằm dưới đề mục lớn nào.`,
        todo: 'Đổi thành đề mục lớn, hoặc thêm đề mục lớn ở trên.',
      },
    ];
  });
};

/** Words that describe nothing: what cameras and programs call files. */
const namedByMachine =
  /^(?:(?:IMG|DSC|DCIM|PXL|VID|Screenshot|image|photo|scan)[\s_-]?[\d\s_-]*|[\w-]+\.(?:jpe?g|png|webp|pdf|mp3|m4a))$/i;

/** Every picture of the library says what it shows. */
export const missingAlt: Rule = ({ collection, data, passages }, { alts }) => {
  const own = passages.find(({ path }) => path === 'alt');
  if (collection === 'media')
    return own && namedByMachine.test(own.text) ? [altFinding('alt', own.text)] : [];
  if (collection !== 'guides') return [];
  return picturesOf(data).flatMap(({ path, id }): Finding[] => {
    const alt = alts.get(id);
    if (alt === undefined || (alt !== '' && !namedByMachine.test(alt))) return [];
    return [altFinding(path, alt)];
  });
};

function altFinding(path: string, alt: string): Finding {
  return {
    rule: 'missing-alt',
    severity: 'serious',
    path,
    sentence: alt === '' ? 'Hình chưa có mô tả.' : `“${alt}” không tả được gì.`,
    todo: 'Mở hình trong thư viện, viết hình cho thấy gì, cho người không nhìn thấy.',
  };
}

/** The pictures of the library that steps show. */
export function picturesOf(data: Record<string, unknown>): { path: string; id: string }[] {
  return rowsOf(data, 'steps').flatMap((step, at) => {
    const { source, media } = valuesOf(step['picture']);
    const id = source === 'media' ? relationOf(media) : undefined;
    return id ? [{ path: `steps.${at}.picture.media`, id }] : [];
  });
}

/** Two pages of one name: nobody knows which to open. */
export const sameTitle: Rule = ({ passages }, { sameTitle: others }) => {
  const [title] = passages.filter(({ as }) => as === 'title');
  const [other] = others;
  if (!title || !other || textOf(title.text) === '') return [];
  return [
    {
      rule: 'same-title',
      severity: 'advice',
      path: title.path,
      sentence: `Đã có bài khác tên “${other.title}”.`,
      todo: 'Đặt tên khác, hoặc sửa bài đã có.',
      other,
    },
  ];
};
