import { formatInstant } from '../../../content/text/date.ts';
import { openMentions, type PlacedComment } from '../../writing/comments/comments.ts';
import type { Source } from './source.ts';

/** Comments that mention the user and are not settled, one line a document. */
export const mentions: Source = {
  heading: 'Có người nhắc bạn xem',
  note: 'Xem góp ý ở cạnh bài. Xong thì đánh dấu “Đã xong”.',
  tone: 'do',
  read: async ({ payload, user }) => {
    const found = await openMentions(payload, String(user?.id));
    const byDocument = Map.groupBy(found, ({ place }) => `${place.of}/${place.id}`);
    return [...byDocument.values()].flatMap(([newest, ...older]) =>
      newest ? [concernOf(newest, older.length)] : [],
    );
  },
};

function concernOf({ place, path, text, authorName, createdAt }: PlacedComment, older: number) {
  const newest = `${authorName}, ${formatInstant(createdAt)}`;
  return {
    collection: place.of,
    id: place.id,
    line: older > 0 ? `${newest}, và ${older} góp ý khác` : newest,
    remark: text,
    ...(path && { field: path }),
  };
}
