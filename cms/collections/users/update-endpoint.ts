import { addDataAndFileToRequest, type Endpoint, updateByIDOperation } from 'payload';
import { currentPassword, provePassword } from './guards-login.ts';

/** `PATCH /api/users/:id`: like Payload's, but checks the current password first. */
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
