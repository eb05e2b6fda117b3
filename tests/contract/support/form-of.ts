import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState';
import { type CollectionSlug, createLocalReq, type TypedUser } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import type { Values } from '../../support/form-posts/shape.ts';
import { ask } from './api.ts';
import type { Cms } from './contract.ts';

type FormStateArgs = Parameters<typeof fieldSchemasToFormState>[0];

/** What stands in the form of a document as Payload's own admin fills it for somebody. */
export async function formOf(
  cms: Cms,
  collection: CollectionSlug,
  document: Values,
  { user, authorization }: { user: TypedUser; authorization: string },
): Promise<Values> {
  const { payload } = cms;
  const id = String(document['id']);
  const access = await ask(cms, 'POST', `/api/${collection}/access/${id}`, { authorization });
  const asked: Partial<FormStateArgs> = {
    id,
    collectionSlug: collection,
    data: structuredClone(document),
    documentData: document,
    fields: payload.collections[collection].config.fields,
    operation: 'update',
    permissions: access.body['fields'] as FormStateArgs['permissions'],
    preferences: { fields: {} },
    renderAllFields: false,
    req: await createLocalReq({ user }, payload),
    schemaPath: collection,
    skipValidation: true,
  };
  const values = reduceFieldsToValues(await fieldSchemasToFormState(asked as FormStateArgs), true);
  // What is asked for beside what a document says is not posted before somebody has typed it.
  const unsaid = asked.fields!.filter((field) => 'virtual' in field && !values[field.name]);
  for (const field of unsaid) if ('name' in field) Reflect.deleteProperty(values, field.name);
  return values;
}
