import type { RelationshipField } from 'payload';

/** The topic under which a document is listed. */
export function topicField({ required = false }: { required?: boolean } = {}): RelationshipField {
  return {
    name: 'topic',
    type: 'relationship',
    relationTo: 'topics',
    label: 'Chủ đề',
    required,
    index: true,
    admin: { position: 'sidebar' },
  };
}
