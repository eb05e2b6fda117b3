/** The ways that links lead: to a screen, or to the visitor's own phone. */
export interface Reach {
  /** Tells whether a link opens here. */
  isHere(url: string): boolean;
  open(url: string, label: string): void;
}
