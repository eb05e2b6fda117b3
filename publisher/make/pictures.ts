import sharp from 'sharp';
import { commonShareCard } from '../../content/addresses.ts';
import type { Release } from '../../content/release-folder.ts';
import { hashOf, type Draft } from '../files/draft.ts';

/** The number drawn at a time: as many as sharp has threads. */
const atOnce = 4;

/**
 * The pictures that are released as PNG, since chats show no SVG. Drawing one takes longer than
 * rendering a page, so a picture whose SVG is the same is linked, also under a new renderer.
 */
export class Pictures {
  /** Address → hash of the SVG. */
  readonly hashes: Record<string, string> = {};
  readonly #draft: Draft;
  readonly #known: Record<string, string>;
  readonly #running = new Set<Promise<void>>();
  #failure: unknown;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#known = draft.last?.record.pictures ?? {};
  }

  static isOne(address: string): boolean {
    return address.endsWith('.png');
  }

  /** Links the picture of a page that is as it was. */
  keep(address: string): void {
    const hash = this.#known[address];
    if (hash !== undefined) this.hashes[address] = hash;
    this.#draft.keep(address);
  }

  /** Lets the picture of the site stand in, for another release to draw what is its own. */
  putOff(address: string): void {
    this.#draft.repeat(address, commonShareCard);
  }

  /** Draws a picture, or links it if its SVG is known. Waits while others are being drawn. */
  async draw(address: string, svg: string): Promise<void> {
    const hash = hashOf(svg);
    this.hashes[address] = hash;
    if (this.#known[address] === hash) return this.#draft.keep(address);
    while (this.#running.size >= atOnce) await Promise.race(this.#running);
    const work: Promise<void> = sharp(Buffer.from(svg))
      // Packed harder, it takes half as long again for a tenth of the bytes.
      .png({ compressionLevel: 3 })
      .toBuffer()
      .then((png) => this.#draft.write(address, png))
      .catch((error: unknown) => {
        // Where a picture stands in already, it goes on to.
        const standsIn = this.#draft.last && isStandIn(this.#draft.last.record, address);
        if (!standsIn) return void (this.#failure ??= error);
        delete this.hashes[address];
        this.#draft.keep(address);
      })
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
  }

  /** Waits for all. @throws the first failure */
  async done(): Promise<void> {
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/** Tells whether the picture of the site lies where a share card is to be drawn. */
export function isStandIn({ pages, pictures }: Release['record'], address: string): boolean {
  return Pictures.isOne(address) && address in pages && pictures?.[address] === undefined;
}
