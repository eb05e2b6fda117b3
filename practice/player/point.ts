/** Marks a place of the telephone, with a hand on it; one that is marked stays as it is. */
export function pointAt(place: HTMLElement | null, hand: string): void {
  if (!place || place.classList.contains('is-marked')) return;
  place.classList.add('is-marked');
  const drawn = document.createElement('ph-hand');
  drawn.className = 'ph-hand';
  drawn.setAttribute('aria-hidden', 'true');
  drawn.innerHTML = hand;
  place.append(drawn);
}
