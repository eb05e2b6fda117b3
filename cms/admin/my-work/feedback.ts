import { kindNames, type FeedbackKind } from '../../people/feedback/kinds.ts';
import type { Source } from './source.ts';

/** The feedback of readers that the user took on, as long as it is not settled. */
export const ownFeedback: Source = {
  heading: 'Góp ý của bà con bạn đang giữ',
  note: 'Sửa bài xong thì ghi đã làm gì, rồi chọn “Xong”.',
  tone: 'do',
  read: async ({ payload, user }) => {
    const { docs } = await payload.find({
      collection: 'feedback',
      where: {
        and: [{ owner: { equals: String(user?.id) } }, { state: { not_equals: 'done' } }],
      },
      sort: 'createdAt',
      depth: 0,
      limit: 50,
      pagination: false,
    });
    return docs.map(({ id, kind, pageTitle }) => ({
      collection: 'feedback' as const,
      id,
      line: [kindNames[kind as FeedbackKind], pageTitle].filter(Boolean).join(' · '),
    }));
  },
};
