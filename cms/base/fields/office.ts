import type { Payload, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import type { User } from '../../payload-types.ts';

type Writer = Pick<User, 'id' | 'commune'>;

/**
 * For which office people write, by their ids: their commune's, else the province's as its settings name it.
 */
export async function officesOf(
  payload: Payload,
  writers: Writer[],
  req: Partial<PayloadRequest> = {},
): Promise<Map<string, string>> {
  const ids = writers.flatMap(({ commune }) => idOf(commune) ?? []);
  const { docs } = await payload.db.find<{ id: string; name?: string }>({
    collection: 'communes',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    select: { name: true },
    req,
  });
  const communes = new Map(docs.map(({ id, name }) => [id, name]));
  // Nothing at all on MongoDB before they are saved for the first time.
  const settings: { contact?: { organisation?: string } } | null = await payload.db.findGlobal({
    slug: 'settings',
    req,
  });
  return new Map(
    writers.flatMap(({ id, commune }): [string, string][] => {
      const name = communes.get(idOf(commune) ?? '');
      const office = name ? committeeOf(name) : settings?.contact?.organisation;
      return office ? [[String(id), office]] : [];
    }),
  );
}

const committeeOf = (commune: string) =>
  `Ủy ban nhân dân ${commune.charAt(0).toLowerCase()}${commune.slice(1)}`;
