import {
  type CollectionBeforeOperationHook,
  commitTransaction,
  type PayloadRequest,
  type Plugin,
} from 'payload';

/**
 * How operations on many documents go with transactions; the databases say to Payload that each
 * document has one of its own (`bulkOperationsSingleTransaction`).
 */
export const bulkOperations: Plugin = (config) => ({
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
  // Payload begins a transaction for all first, and would take back with the one that fails also
  // those before it, which it then calls done. Nothing has been written in it yet.
  if (isOfMany && operation === 'update') await commitTransaction(req);
  // It deletes all at the same time, whatever it is told: they share the one that was begun.
  if (isOfMany && operation === 'delete') sharesTransaction(req);
  return args;
};

function sharesTransaction(req: PayloadRequest): void {
  const own = { bulkOperationsSingleTransaction: { value: false } };
  const db: object = Object.create(req.payload.db, own);
  req.payload = Object.create(req.payload, { db: { value: db } }) as PayloadRequest['payload'];
}
