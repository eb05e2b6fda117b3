import path from 'node:path';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import { formNamesOf } from '../../publishing/export/field-names.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import type { Other } from './compose.ts';
import type { Drawing, DrawingTask, Surroundings, View } from './drawing.ts';
import { withSignedFiles } from './files.ts';
import { keepBase } from './keep-base.ts';
import { keepFrame } from './frames.ts';
import type { Subject } from './places.ts';
import { DrawingQueue } from './queue.ts';
import { drawOnThread, warmThread } from './thread.ts';

export type Row = Record<string, unknown>;

/** The order of a preview: what is to be seen, by whom. */
export interface PreviewOrder {
  kind: RecordKind;
  row: Row & { id: string };
  views: View[];
  step?: number | undefined;
  /** Whose access counts for documents that are not public. */
  user: Visitor;
  /**
   * The owner who may open the frames, and whose older drawing gives way to this one: `user/…` or
   * `link/…/<view>`.
   */
  owner: string;
}

/** The preview an editor's screen gets: addresses of frames, and what is to be said beside them. */
export interface Preview extends Omit<Drawing, 'pages' | 'files'> {
  frames: Partial<Record<View, string>>;
}

/** A document may need one, that one another, and so on: a hamlet, its commune. */
const mostRounds = 5;

const queue = new DrawingQueue();

/**
 * Draws a document as the site and the kiosk would show it.
 * @throws {Refused} with a sentence, when it can't be drawn or too many wait
 */
export function preview(
  req: PayloadRequest,
  order: PreviewOrder,
  now = new Date(),
): Promise<Preview> {
  return queue.add(order.owner, () => draw(req, order, now));
}

/** Makes ready for a first page: whoever opens a form may want to see it soon. */
export function getReady(payload: Payload, now = new Date()): void {
  warmThread(surroundingsOf(payload, now));
}

async function draw(req: PayloadRequest, order: PreviewOrder, now: Date): Promise<Preview> {
  const { payload } = req;
  // Without it the page is drawn all the same, with less around it.
  await keepBase(payload, now).catch((error: unknown) =>
    payload.logger.warn({ err: error, msg: 'What is live could not be exported for previews' }),
  );
  const others: Other[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const drawn = await drawOnThread(taskOf(payload, order, others, now));
    if (drawn.state === 'failed') throw new Refused(drawn.sentence, 422);
    if (drawn.state === 'drawn') return shown(payload, drawn.drawing, order.owner, now);
    for (const subject of drawn.wanted) others.push(await lookUp(req, subject, order.user));
  }
  throw new Refused('Chưa vẽ được trang: những mục được chọn dẫn vòng quanh nhau.', 422);
}

function taskOf(payload: Payload, order: PreviewOrder, others: Other[], now: Date): DrawingTask {
  const { kind, row, views, step } = order;
  return {
    draft: { kind, id: row.id, row, others },
    names: formNamesOf(payload.config),
    views,
    step,
    ...surroundingsOf(payload, now),
  };
}

function surroundingsOf(payload: Payload, now: Date): Surroundings {
  return {
    asOf: now.toISOString(),
    dataDir: dataFolderOf(payload),
    siteUrl: String(payload.config.custom?.['siteUrl'] ?? ''),
    renderer: path.resolve('build/renderer/server/entry.mjs'),
  };
}

/** The newest draft of a document, if the user may read it. */
async function lookUp(req: PayloadRequest, { kind, id }: Subject, user: Visitor): Promise<Other> {
  const row = await readAs(req, kinds[kind].collection, id, user);
  return { kind, id, row };
}

/** A document as its newest draft says, with the fields that the user may read; nothing without access. */
export async function readAs(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  user: Visitor,
): Promise<(Row & { id: string }) | undefined> {
  const found = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  });
  return (found as (Row & { id: string }) | null) ?? undefined;
}

function shown(payload: Payload, drawing: Drawing, owner: string, now: Date): Preview {
  const { pages, files, ...rest } = drawing;
  const frames = Object.entries(pages).map(([view, html]) => [
    view,
    keepFrame(withSignedFiles(payload, html, files, now.getTime()), owner),
  ]);
  return { ...rest, frames: Object.fromEntries(frames) as Preview['frames'] };
}
