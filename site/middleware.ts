import { defineMiddleware } from 'astro:middleware';

/** Under `npx astro dev` the page of an address comes from a snapshot folder; else the renderer gave it. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (!import.meta.env.DEV) return next();
  const { developmentPage } = await import('./build/development.ts');
  const answer = await developmentPage(context.url.pathname);
  if (answer instanceof Response) return answer;
  context.locals.page = answer;
  const response = await next();
  if (answer.kind !== 'not-found') return response;
  return new Response(response.body, { status: 404, headers: response.headers });
});
