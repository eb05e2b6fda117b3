/**
 * One part of a lesson a screen: above, very large, what the learner reads, turned upside down at a
 * touch for who sits opposite; below what the teacher does and asks back.
 */
export function startTeaching(teaching: HTMLElement): void {
  const slides = [...teaching.querySelectorAll<HTMLElement>('.slide')];
  teaching.classList.add('is-teaching');
  teaching.addEventListener('click', (event) => {
    const { target } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
    if (pressed?.dataset.teach === 'turn') turn();
    const { go } = pressed?.dataset ?? {};
    if (go === undefined) return;
    event.preventDefault();
    show(Number(go));
  });
  const opened = slides.findIndex(({ id }) => `#${id}` === location.hash);
  if (opened > 0) show(opened);

  function turn(): void {
    const isTurned = teaching.classList.toggle('is-turned');
    for (const button of teaching.querySelectorAll('[data-teach="turn"]'))
      button.setAttribute('aria-pressed', String(isTurned));
  }

  function show(at: number): void {
    slides.forEach((slide, index) => slide.classList.toggle('is-now', index === at));
    const slide = slides[at];
    if (slide) history.replaceState(null, '', `#${slide.id}`);
    scrollTo({ top: 0 });
    slide?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }
}
