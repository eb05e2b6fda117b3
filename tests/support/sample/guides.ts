import { readFileSync } from 'node:fs';
import { askingGuide } from './asking-guide.ts';
import { fullGuide } from './full-guide.ts';
import { sampleMoment } from './moment.ts';

interface GuideList {
  topics: { id: string; name: string; parent: string | null }[];
  guides: { id: string; topic: string; title: string }[];
}

const list = JSON.parse(
  readFileSync(new URL('../../fixtures/guide-list.json', import.meta.url), 'utf8'),
) as GuideList;

const icons: Record<string, string> = {
  'giay-to': 'file-certificate',
  'tien-mua-ban': 'cash',
  'y-te': 'stethoscope',
  'giao-duc': 'school',
  'ky-nang-so': 'device-mobile',
  'an-toan': 'shield-x',
  'to-cong-nghe-so': 'users',
};

const pillars: Record<string, string[]> = {
  'giay-to': ['government'],
  'tien-mua-ban': ['economy'],
  'y-te': ['society'],
  'phan-anh': ['government'],
};

/** All topics, the main ones before their parts. */
export const sampleTopics = list.topics.map(({ id, name, parent }, order) => ({
  id,
  slug: id,
  updatedAt: sampleMoment,
  name,
  summary: `Hướng dẫn và thông tin về ${name}.`,
  icon: icons[parent ?? id] ?? 'books',
  order,
  pillars: pillars[id] ?? [],
  ...(parent && { parent }),
}));

const special: Record<string, object> = {
  'vneid-muc-2': fullGuide,
  'bhyt-dien-tu': askingGuide,
  'bi-lua-dao-lam-gi': {
    urgent: { hotlines: ['156', '113'], note: 'Ngân hàng: gọi số in ở mặt sau thẻ.' },
  },
};

/**
 * One guide that shows everything a guide can hold, one that cannot wait, one that asks first; the others are
 * short.
 */
export const sampleGuides = list.guides.map((guide) =>
  guide.id in special ? { ...shortGuide(guide), ...special[guide.id] } : shortGuide(guide),
);

function shortGuide({ id, topic, title }: GuideList['guides'][number]) {
  return {
    id,
    slug: id,
    updatedAt: sampleMoment,
    title,
    summary: `Bài mẫu: ${title}`,
    topic,
    apps: topic === 'vneid' ? ['vneid'] : [],
    audience: ['citizen'],
    prepare: [{ text: 'Điện thoại thông minh có mạng', drawing: 'dien-thoai' }],
    steps: ['Chuẩn bị', 'Làm theo hướng dẫn', 'Xem lại kết quả'].map((stepTitle) => ({
      title: stepTitle,
      body: [prose('<p>Nội dung mẫu của bước này.</p>')],
    })),
    help: [prose('<p>Bà con hỏi tổ công nghệ số ở ấp, khóm của mình.</p>')],
    faq: [{ question: 'Có mất tiền không?', answer: [prose('<p>Câu trả lời mẫu.</p>')] }],
  };
}

function prose(html: string) {
  return { type: 'prose', html };
}
