import {
  anchorAddress,
  appAddress,
  articleAddress,
  communeAddress,
  fixed,
  guideAddress,
  lessonAddress,
  meetingAddress,
  noticeAddress,
  practiceAddress,
  topicAddress,
} from '../../content/addresses.ts';
import type { Language } from '../../content/languages.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { comingOf, isHeldNoMore } from '../../content/meetings/coming.ts';
import { dayInWords, ruleInWords } from '../../content/meetings/words.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import { joinNumbers } from '../../content/text/join-numbers.ts';
import { formatPhone } from '../../content/text/phone.ts';
import { slugify } from '../../content/text/slug.ts';
import { topicsDownTo } from '../../content/topic-trail.ts';
import { guideWords, type GuideWords } from './guide-words.ts';
import { shortened } from '../text/shortened.ts';
import type { TitleEntry } from './title-entry.ts';

const page = (address: string, title: string, hint: string, words: string): TitleEntry => ({
  address,
  title,
  kind: 'page',
  hint,
  words,
});

/** The pages every release has, with what people call them. */
const fixedPages = (): readonly TitleEntry[] => [
  page(fixed.guides, 'Tất cả hướng dẫn', 'Các việc xếp theo chủ đề', 'cách làm, chỉ dẫn'),
  page(fixed.articles, 'Chính sách', 'Quyết định, kế hoạch, nghị quyết', 'văn bản, quy định'),
  page(fixed.apps, 'Ứng dụng', 'Ứng dụng chính thức và cách nhận ra đồ giả', 'app, tải app'),
  page(fixed.notices, 'Thông báo', 'Tin cần biết của tỉnh và của xã, phường', 'tin tức, tin mới'),
  page(fixed.documents, 'Tài liệu cho tổ viên', 'Tài liệu tập huấn', 'tập huấn, tổ công nghệ số'),
  page(fixed.meetings, 'Buổi tổ chỉ bà con', 'Ở đâu, lúc nào', 'lớp học, tổ dạy khi nào'),
  page(
    fixed.visitSheet,
    'Phiếu đi từng nhà',
    'Phiếu A4 cho tổ viên in ra',
    'phiếu đi nhà, in phiếu, tổ viên, mẫu phiếu',
  ),
  page(
    fixed.member,
    'Việc của tổ viên',
    'Đi từng nhà, phiếu đếm, báo cáo tháng, tờ rơi',
    'tổ viên, sổ tổ viên, phiếu đếm, báo cáo tổ, tờ rơi, bài đọc loa, phát thanh',
  ),
  page(
    fixed.communes,
    'Tìm tổ công nghệ số ở ấp, khóm',
    'Chọn xã, phường của bà con',
    'xã phường, số điện thoại tổ, tổ ở ấp tôi, trưởng ấp, người giúp',
  ),
  page(
    fixed.formerUnits,
    'Xã cũ nay là xã nào?',
    'Tra tên xã, phường, huyện trước sáp nhập',
    'tên cũ, tên mới, sáp nhập, nhập xã, huyện cũ, đổi tên',
  ),
  page(
    fixed.hotlines,
    'Đường dây nóng',
    'Công an, chữa cháy, cấp cứu, cứu nạn, tổng đài dịch vụ',
    'số khẩn cấp, công an xã, gọi gấp, kêu cứu, cứu hộ, bão lũ, chìm ghe, cháy nhà, hotline',
  ),
  page(
    fixed.scams,
    'Coi chừng lừa đảo',
    'Nhận ra kẻ lừa đảo, số để báo',
    'lừa gạt, giả công an, giả ngân hàng, báo lừa đảo, trình báo, trang giả',
  ),
  page(
    fixed.practices,
    'Tập thử',
    'Máy tập để chạm thử, bấm trật không sao',
    'tập, thực hành, học bấm máy, thật hay lừa',
  ),
  page(
    fixed.lessons,
    'Học dùng điện thoại',
    'Bài học: đọc, tập, đố vui',
    'lớp học, học xài điện thoại',
  ),
  page(fixed.quizzes, 'Đố vui: thật hay lừa?', 'Thử sức, không chấm điểm', 'trắc nghiệm, câu hỏi'),
  page(fixed.saved, 'Trang đã lưu', 'Những gì nằm sẵn trên máy này', 'đọc không cần mạng, lưu lại'),
  page(fixed.terms, 'Chữ này nghĩa là gì?', 'Giải nghĩa các chữ hay gặp', 'thuật ngữ, từ khó'),
  page(
    fixed.about,
    'Giới thiệu, liên hệ',
    'Ai làm trang này, hỏi ở đâu',
    'góp ý, báo sai, liên lạc',
  ),
  page(
    fixed.privacy,
    'Bảo vệ thông tin của bà con',
    'Trang này giữ gì trên máy',
    'quyền riêng tư, dữ liệu cá nhân, bảo mật',
  ),
  page(
    fixed.accessibility,
    'Dễ xem, dễ nghe cho mọi người',
    'Chữ to, tương phản, đọc lên',
    'trợ năng, khiếm thị, ai cũng dùng được',
  ),
  page(
    fixed.openData,
    'Dữ liệu mở',
    'Tải danh sách để dùng lại',
    'dữ liệu, tải về, csv, json, api',
  ),
];

/** Guides, articles, documents, apps, topics, notices, hotlines, terms and the fixed pages. */
export function pageEntries(snapshot: Snapshot): TitleEntry[] {
  const topics = new Map(snapshot.topics.map((topic) => [topic.id, topic]));
  /** The main topic: what somebody chooses among results. */
  const topicOf = (id: string | undefined) => {
    const [main] = topicsDownTo(id, topics);
    return main === undefined ? {} : { topic: main.slug };
  };
  const communes = new Map(snapshot.communes.map((commune) => [commune.id, commune]));
  const hintOf = (guide: Guide) =>
    [forCommune(guide, communes), guide.summary].filter(Boolean).join('. ');
  const guides = vietnamese(snapshot.guides);
  const told = guideWords(guides, snapshot);
  return [
    ...guides.map((guide) => ({
      ...entry(guideAddress(guide), guide.title, 'guide', hintOf(guide)),
      ...saidIn(told.get(guide.id) ?? {}),
      ...topicOf(guide.topic),
    })),
    ...vietnamese(snapshot.articles).map((article) => ({
      ...entry(
        articleAddress(article),
        article.title,
        'article',
        article.summary,
        article.documentNumber,
      ),
      ...topicOf(article.topic),
    })),
    ...vietnamese(snapshot.apps).map((app) => ({
      ...entry(appAddress(app), app.name, 'app', app.summary, app.provider),
      ...topicOf(app.topic),
    })),
    ...snapshot.practices.map((practice) => ({
      ...entry(practiceAddress(practice), practice.title, 'practice'),
      ...topicOf(practice.topic),
    })),
    entry(fixed.topics, 'Chủ đề', 'page', mainTopicsInWords(snapshot), 'mục lục'),
    ...vietnamese(snapshot.topics).map((topic) =>
      entry(topicAddress(topic), topic.name, 'topic', topic.summary),
    ),
    ...snapshot.lessons.map((lesson) =>
      entry(lessonAddress(lesson), lesson.title, 'lesson', lesson.aim),
    ),
    ...vietnamese(snapshot.notices).map((notice) =>
      entry(noticeAddress(notice), notice.title, 'notice', notice.summary),
    ),
    ...meetingEntries(snapshot),
    ...vietnamese(snapshot.documents).map((document) => ({
      ...entry(
        anchorAddress('documents', document.slug),
        document.title,
        'document',
        document.issuer,
        'tài liệu',
      ),
      ...topicOf(document.topic),
    })),
    ...snapshot.hotlines.map(({ number, name, purpose, owner }) =>
      entry(
        anchorAddress('hotlines', number),
        `${formatPhone(number)}: ${name}`,
        'hotline',
        purpose,
        owner,
      ),
    ),
    ...snapshot.terms.map(({ term, also }) =>
      entry(anchorAddress('terms', slugify(term)), term, 'term', undefined, also.join(', ')),
    ),
    ...fixedPages(),
  ];
}

/**
 * Meetings that are still held. Those on one subject in one commune are one line, since phones load all. A line
 * says when by the rule, so that it stays the same from time to time.
 */
function meetingEntries({ meetings, hamlets, communes, meta }: Snapshot): TitleEntry[] {
  const nameOf = new Map(hamlets.map(({ id, name }) => [id, name]));
  const held = meetings.filter((meeting) => {
    const [next] = comingOf(meeting, meta.asOf, 1);
    return next && !meeting.sample && !isHeldNoMore(meeting, next);
  });
  return communes.flatMap((commune) => {
    const own = held.filter((meeting) => meeting.commune === commune.id);
    const bySubject = Map.groupBy(own, ({ title }) => slugify(title));
    return [...bySubject.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const names = [first, ...others].flatMap(({ hamlet }) => nameOf.get(hamlet ?? '') ?? []);
      if (others.length > 0)
        return entry(
          `${communeAddress(commune)}#buoi`,
          first.title,
          'page',
          `${others.length + 1} buổi. ${commune.name}`,
          ['lớp học', ...new Set(names)].join(', '),
        );
      const when = ruleInWords(first) ?? dayInWords(first.day);
      const where = [...names, commune.name].join(', ');
      return entry(meetingAddress(first), first.title, 'meeting', `${where}. ${when}`, 'lớp học');
    });
  });
}

/**
 * The most characters kept of an entry: what guides say below their title is searched most, so it is cut
 * last; of a meeting the place and the day are all that there is.
 */
const mostOf: Partial<Record<TitleEntry['kind'], number>> = { guide: 50, meeting: 64 };
const mostElse = 28;

function entry(
  address: string,
  title: string,
  kind: TitleEntry['kind'],
  hint?: string,
  words?: string,
): TitleEntry {
  return {
    address,
    title: joinNumbers(title),
    kind,
    ...(hint && { hint: joinNumbers(shortened(hint, mostOf[kind] ?? mostElse)) }),
    ...(words && { words }),
  };
}

function mainTopicsInWords({ topics }: Snapshot): string {
  return vietnamese(topics)
    .filter(({ parent }) => parent === undefined)
    .sort((left, right) => left.order - right.order)
    .map(({ name }) => name)
    .join(', ');
}

/** Without the fields that are empty. */
function saidIn(words: GuideWords): GuideWords {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
}

function vietnamese<Item extends { language: Language }>(items: Item[]): Item[] {
  return items.filter(({ language }) => language === 'vi');
}
