import { present } from '../../../content/present.ts';
import {
  type CollectionBeforeOperationHook,
  commitTransaction,
  type PayloadRequest,
  type Plugin,
} from 'payload';

/**
 * Transactions of bulk operations. Payload is told that each document has its own
 * (`bulkOperationsSingleTransaction`).
 */
export const bulkOperations: Plugin = (config) =>
  present({
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeOperation: [beginsWell, ...(collection.hooks?.beforeOperation ?? [])],
      },
    })),
  });

const beginsWell: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isOfMany = !('id' in args && args.id);
  // Payload begins one for all of them, in which a failure would also undo documents that it reports as
  // done. Nothing has been written in it yet.
  if (isOfMany && operation === 'update') await commitTransaction(req);
  // Deletes run in parallel whatever the option says, so they share the one that was begun.
  if (isOfMany && operation === 'delete') sharesTransaction(req);
  return args;
};

function sharesTransaction(req: PayloadRequest): void {
  const own = { bulkOperationsSingleTransaction: { value: false } };
  const db: object = Object.create(req.payload.db, own);
  req.payload = Object.create(req.payload, { db: { value: db } }) as PayloadRequest['payload'];
}
