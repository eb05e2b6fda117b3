import type { PayloadRequest } from 'payload';

/** The arguments Payload hands to a default value. */
interface Asked {
  req: PayloadRequest;
}

/** In the address of a new team's form: which hamlet it is for. */
const parameter = 'ap';

/** The hamlet that the form of a new team was opened for. */
export async function askedHamlet({ req }: Asked): Promise<string | undefined> {
  return (await findAsked(req))?.id;
}

/** The name that the team of that hamlet will have. */
export async function nameForHamlet({ req }: Asked): Promise<string | undefined> {
  const hamlet = await findAsked(req);
  return hamlet && `Tổ công nghệ số cộng đồng ${hamlet.name}`;
}

/** The hamlet that the address names, if the user may read it. */
async function findAsked({ payload, query, user }: PayloadRequest) {
  const id = query?.[parameter];
  if (typeof id !== 'string' || !user) return undefined;
  const { docs } = await payload.find({
    collection: 'hamlets',
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    user,
  });
  return docs[0];
}
