import type { Endpoint, SanitizedConfig } from 'payload';

/** An address of the API as the configuration has it. */
export interface Door {
  /** `POST` */
  method: string;
  /** Below `/api/`, with its parameters: `mass-deed/:id/stop` */
  path: string;
}

/** All addresses of our own, whichever wing, collection or setting brings them, and all of Payload's. */
export function doorsOf({ collections, endpoints, globals }: SanitizedConfig): Door[] {
  return [
    ...below('', endpoints),
    ...collections.flatMap(({ endpoints: own, slug }) => below(`/${slug}`, own || [])),
    ...globals.flatMap(({ endpoints: own, slug }) => below(`/globals/${slug}`, own || [])),
  ];
}

const below = (place: string, list: Pick<Endpoint, 'method' | 'path'>[]): Door[] =>
  list.map(({ method, path }) => ({
    method: method.toUpperCase(),
    path: `${place}${path}`.slice(1),
  }));

/** Writes something in the place of each parameter of a path. */
export const filled = (path: string, value: (name: string) => string): string =>
  path.replaceAll(/:(\w+)\??/g, (_, name: string) => value(name));
