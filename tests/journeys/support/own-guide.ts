import { expect } from '@playwright/test';
import type { Editor } from './editor.ts';
import { onceMore } from './login.ts';
import { asAdmin } from './people.ts';
import { stack } from './test.ts';

export interface OwnGuide {
  id: string;
  title: string;
  summary: string;
  slug: string;
  topic: string;
  help: object;
  reviewBy: string;
  steps: { title: string; body?: object }[];
}

/** Sends what somebody asks of the API in the own browser. */
export async function send(
  { page: { request } }: Editor,
  method: 'POST' | 'PATCH',
  address: string,
  data: object,
): Promise<unknown> {
  const headers = { Origin: stack.cms };
  const answer = await request.fetch(`${stack.cms}/api/${address}`, {
    ...{ method, headers, data },
    ...onceMore,
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** A guide of its own that readers see, with the steps of one of the samples. */
export async function publishOwn(
  writing: Editor,
  deciding: Editor,
  title = `Gọi hỏi giờ tiếp dân ${Date.now()}`,
): Promise<OwnGuide> {
  const { docs } = (await asAdmin('GET', 'guides?where[slug][equals]=vneid-cai-dat&depth=0')) as {
    docs: OwnGuide[];
  };
  const [sample] = docs;
  if (!sample) throw new Error('The samples have no guide on VNeID.');
  const { summary, topic, help, reviewBy, steps } = sample;
  const { doc } = (await send(writing, 'POST', 'guides?draft=true&depth=0', {
    ...{ title, summary, topic, help, reviewBy },
    steps: steps.slice(0, 3).map((step) => ({ title: step.title, body: step.body })),
  })) as { doc: OwnGuide };
  await send(writing, 'POST', `workflow/guides/${doc.id}/send`, {});
  await send(deciding, 'POST', `workflow/guides/${doc.id}/approve`, { publish: true });
  return doc;
}
