import {
  addDataAndFileToRequest,
  deleteByIDOperation,
  type Endpoint,
  updateByIDOperation,
} from 'payload';
import { holdsLeaving } from './leaving-admin.ts';
import { currentPassword, provePassword } from './guards-login.ts';

/** `DELETE /api/users/:id`: like Payload's; another administrator's account is a plan first (202). */
export const deleteUser: Endpoint = {
  path: '/:id',
  method: 'delete',
  handler: async (req) => {
    const id = String(req.routeParams?.['id']);
    const held = await holdsLeaving(req, id, 'delete');
    if (held) return Response.json(held, { status: 202 });
    const collection = req.payload.collections.users;
    const doc = await deleteByIDOperation({ id, collection, depth: 0, req });
    return Response.json({ doc, message: req.t('general:deletedSuccessfully') });
  },
};

/**
 * `PATCH /api/users/:id`: like Payload's, but checks the current password first; another administrator's
 * role is a plan first (202).
 */
export const updateUser: Endpoint = {
  path: '/:id',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const data = { ...req.data };
    const id = String(req.routeParams?.['id']);
    const given = data[currentPassword];
    if (req.user?.id === id && typeof given === 'string' && given !== '')
      await provePassword(req, given);
    const held = await holdsLeaving(req, id, data);
    if (held) return Response.json(held, { status: 202 });
    const depth = req.searchParams.get('depth');
    const doc = await updateByIDOperation({
      id,
      collection: req.payload.collections.users,
      data,
      ...(depth && { depth: Number(depth) }),
      overrideLock: req.searchParams.get('overrideLock') === 'true',
      req,
    });
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') });
  },
};
