import { type CollectionSlug, type Endpoint, restoreVersionOperation } from 'payload';

/** `POST /api/<collection>/versions/:id`: an earlier version comes back as a draft, whatever is asked. */
export const restoresAsDraft: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string };
    const doc = await restoreVersionOperation({
      id,
      collection: req.payload.collections[collection],
      draft: true,
      depth: 0,
      req,
      overrideAccess: false,
    });
    return Response.json({ ...doc, message: 'Đã lấy lại thành bản nháp.' });
  },
};
