import type { Payload, TypedUser } from 'payload';
import type { Role } from '../../../cms/base/access/roles.ts';

/** A password that the rule takes. */
export const goodPassword = 'mot cau ngan de nho';

let count = 0;

/** A user with a role; a commune official looks after `commune`. */
export async function makeUser(payload: Payload, role: Role, commune?: string): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: {
      email: `${role}${(count += 1)}@example.vn`,
      password: goodPassword,
      name: `Người ${role}`,
      role,
      ...(role === 'commune' && commune && { commune }),
    },
    depth: 0,
  });
  return { ...user, collection: 'users' };
}

/**
 * Tells whether an operation on behalf of a user is let through; any other failure is one of the
 * test.
 */
export async function isAllowed(operation: Promise<unknown>): Promise<boolean> {
  try {
    await operation;
    return true;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 || status === 404) return false;
    throw error;
  }
}
