import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { countSaved, noteAnswer } from './readings.ts';

/**
 * Network first for pages. What the browser fetched while the worker started (navigation preload) goes
 * through the plugins, too: Workbox hands it on as it is, also an error of the server or a page that
 * is gone. What no server answered for is counted.
 */
export class PagesFirst extends NetworkFirst {
  override _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const fetched = handler.fetch.bind(handler);
    const answered = async (input: RequestInfo) => {
      let response = await fetched(input);
      const event = handler.event as FetchEvent;
      if ((await event.preloadResponse) !== response) return response;
      for (const callback of handler.iterateCallbacks('fetchDidSucceed'))
        response = await callback({ event, request, response });
      return response;
    };
    handler.fetch = async (input) => {
      try {
        const response = await answered(input);
        noteAnswer();
        return response;
      } catch (error) {
        // Whoever went on before an answer came has read nothing.
        if (!request.signal.aborted) void handler.waitUntil(countSaved(request.url));
        throw error;
      }
    };
    return super._handle(request, handler);
  }
}
