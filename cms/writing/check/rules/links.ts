import type { Finding, Knowledge, Rule } from '../finding.ts';
import type { Link, Reading } from '../reading.ts';
import { wordsOf } from '../words.ts';

/** Words that say nothing of where a link leads. */
const empty = new Set(
  [
    'đây, tại đây, ở đây, vào đây, vô đây, bấm đây, bấm vào đây, bấm vô đây, nhấn vào đây, xem tại đây',
    'coi tại đây, coi ở đây, xem ở đây, xem thêm, coi thêm, xem tiếp, coi tiếp, chi tiết, xem chi tiết',
    'link, đường dẫn, đường dẫn này, liên kết, liên kết này, trang này, bài này, click here, click vào đây, here',
  ].flatMap((line) => line.split(', ')),
);

/** A link says where it leads, for those who hear the page or look for links only. */
export const vagueLink: Rule = ({ links }) =>
  links.flatMap(({ path, words, document }): Finding[] => {
    const said = wordsOf(words)
      .map(({ key }) => key)
      .join(' ');
    const isAddress = /^https?:\/\//i.test(words);
    if (path.startsWith('sources.') || (words === '' && document)) return [];
    if (words !== '' && !empty.has(said) && !isAddress) return [];
    return [
      {
        rule: 'vague-link',
        severity: 'advice',
        path,
        sentence: words === '' ? 'Có liên kết không có chữ.' : `Liên kết chỉ ghi “${words}”.`,
        todo: 'Viết tên trang mà liên kết dẫn tới.',
      },
    ];
  });

/** Links to sites that are not known to be official, or that anybody on the way could change. */
export const unofficialLink: Rule = (reading, { officialHosts }) =>
  outwardLinks(reading).flatMap(({ path, url }): Finding[] => {
    const address = URL.parse(url);
    if (!address || !/^https?:$/.test(address.protocol)) return [];
    if (address.protocol === 'http:' && !path.startsWith('sources.'))
      return [
        {
          rule: 'plain-http',
          severity: 'serious',
          path,
          sentence: `“${url}” không được bảo vệ: người khác sửa được nội dung trên đường đi.`,
          todo: 'Tìm địa chỉ bắt đầu bằng https:// của trang đó.',
        },
      ];
    if (path.startsWith('sources.') || isDeclared(reading, path)) return [];
    if (isOfficial(address.hostname, officialHosts)) return [];
    return [
      {
        rule: 'unofficial-link',
        severity: 'advice',
        path,
        sentence: `“${address.hostname}” không có trong danh sách tên miền chính thức.`,
        todo: 'Dẫn tới trang chính thức, hoặc thêm tên miền này vào Cài đặt sau khi đã xác minh.',
      },
    ];
  });

/** Tells whether a link is on an app's own page, which makes its site official. */
function isDeclared({ collection }: Reading, path: string): boolean {
  return collection === 'apps' && path.startsWith('links.');
}

/**
 * Tells whether a host is one of the official ones or lies below one. Nobody else gets a `.gov.vn`.
 */
export function isOfficial(host: string, official: string[]): boolean {
  return ['gov.vn', ...official].some((name) => host === name || host.endsWith(`.${name}`));
}

function outwardLinks({ links }: Reading): (Link & { url: string })[] {
  return links.flatMap((link) =>
    link.url !== undefined && !link.url.startsWith('/') ? { ...link, url: link.url } : [],
  );
}

/** Links inside the site that lead nowhere: the page would show their words only. */
export const deadLink: Rule = ({ links }, knowledge) =>
  links.flatMap((link): Finding[] => {
    const named = targetOf(link);
    const target = named && knowledge.targets.get(named);
    if (!target || target === 'page') return [];
    const what = link.words === '' ? `“${link.url ?? 'một mục'}”` : `“${link.words}”`;
    const told = {
      draft: {
        severity: 'advice',
        sentence: `Liên kết ${what} dẫn tới một bài chưa đăng: bà con chỉ thấy chữ.`,
        todo: 'Đăng bài đó trước, hoặc bỏ liên kết.',
      },
      gone: {
        severity: 'serious',
        sentence: `Liên kết ${what} dẫn tới một trang đã gỡ.`,
        todo: 'Dẫn tới trang khác, hoặc bỏ liên kết.',
      },
      nowhere: {
        severity: 'serious',
        sentence: `Liên kết ${what} không dẫn tới trang nào.`,
        todo: 'Chọn bài trong danh sách, hoặc sửa lại địa chỉ.',
      },
    } as const;
    return [{ rule: 'dead-link', path: link.path, ...told[target] }];
  });

/** Names the target of a link as it is known: an address of the site, or a document. */
export function targetOf({ url, document }: Link): string | undefined {
  if (document) return `${document.collection}/${document.id}`;
  return url?.startsWith('/') && !url.startsWith('//') ? url : undefined;
}

/** Links that did not answer for some nights. */
export const silentLink: Rule = (reading, { deadUrls }: Pick<Knowledge, 'deadUrls'>) =>
  outwardLinks(reading).flatMap(({ path, url }): Finding[] => {
    const why = deadUrls.get(url);
    if (why === undefined) return [];
    return [
      {
        rule: 'silent-link',
        severity: 'advice',
        path,
        sentence: `“${url}” mấy đêm liền không mở được: ${why}.`,
        todo: 'Mở thử, rồi sửa địa chỉ hoặc bỏ liên kết.',
      },
    ];
  });
