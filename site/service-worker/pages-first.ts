import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';

/**
 * Network first for pages. What the browser fetched while the worker started (navigation preload) goes
 * through the plugins, too: Workbox hands it on as it is, also an error of the server or a page that
 * is gone.
 */
export class PagesFirst extends NetworkFirst {
  override _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const fetched = handler.fetch.bind(handler);
    handler.fetch = async (input) => {
      let response = await fetched(input);
      const event = handler.event as FetchEvent;
      if ((await event.preloadResponse) !== response) return response;
      for (const callback of handler.iterateCallbacks('fetchDidSucceed'))
        response = await callback({ event, request, response });
      return response;
    };
    return super._handle(request, handler);
  }
}
