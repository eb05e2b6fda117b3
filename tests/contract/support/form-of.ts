import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState';
import { type CollectionSlug, createLocalReq, type TypedUser } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import type { Values } from './any-document.ts';
import { ask } from './api.ts';
import type { Cms } from './contract.ts';

type FormStateArgs = Parameters<typeof fieldSchemasToFormState>[0];

interface Login {
  user: TypedUser;
  authorization: string;
}

/** Reads what stands in the form of a document as Payload's own admin fills it for somebody. */
export async function formOf(
  cms: Cms,
  collection: CollectionSlug,
  document: Values,
  { user, authorization }: Login,
): Promise<Values> {
  const id = String(document['id']);
  const { fields } = cms.payload.collections[collection].config;
  const access = `/api/${collection}/access/${id}`;
  const of = { id, collectionSlug: collection, fields, schemaPath: collection };
  return filled(cms, of, access, document, { user, authorization });
}

async function filled(
  cms: Cms,
  of: Partial<FormStateArgs>,
  access: string,
  document: Values,
  { user, authorization }: Login,
): Promise<Values> {
  const answer = await ask(cms, 'POST', access, { authorization });
  const asked: Partial<FormStateArgs> = {
    ...of,
    data: structuredClone(document),
    documentData: document,
    operation: 'update',
    permissions: answer.body['fields'] as FormStateArgs['permissions'],
    preferences: { fields: {} },
    renderAllFields: false,
    req: await createLocalReq({ user }, cms.payload),
    skipValidation: true,
  };
  const values = reduceFieldsToValues(await fieldSchemasToFormState(asked as FormStateArgs), true);
  // Fields asked for beside what a document says are not posted before somebody has typed them.
  const unsaid = asked.fields!.filter((field) => 'virtual' in field && !values[field.name]);
  for (const field of unsaid) if ('name' in field) Reflect.deleteProperty(values, field.name);
  return values;
}
