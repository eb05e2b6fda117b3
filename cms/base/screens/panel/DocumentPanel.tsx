'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { look } from '../ask/ask.ts';

interface Document {
  collection: string;
  id: string;
}

interface DocumentPanelProps<Answer> {
  /** Address below `/api`, without the collection and the id that follow it. */
  door: string;
  title: string;
  /** Words of the answer; null leaves the panel out. */
  children: (answer: Answer, document: Document) => ReactNode;
}

/** Tells beside a form what a door knows of its document; nothing until it answers, or where it fails. */
export function DocumentPanel<Answer>(props: DocumentPanelProps<Answer>) {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id ? (
    <Asked key={id} {...props} collection={collectionSlug} id={String(id)} />
  ) : null;
}

function Asked<Answer>({
  door,
  title,
  children,
  collection,
  id,
}: DocumentPanelProps<Answer> & Document) {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const leaving = new AbortController();
    void look<Answer>(`/api/${door}/${collection}/${id}`, leaving.signal).then(
      (found) => found && setAnswer(found),
    );
    return () => leaving.abort();
  }, [door, collection, id]);
  const words = answer && children(answer, { collection, id });
  if (!words) return null;
  return (
    <section className="document-panel" aria-label={title}>
      <h4>{title}</h4>
      {words}
    </section>
  );
}
