/** "Xem từng bước một", or an address that asks for it (`#tung-buoc`). */
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-step-mode]')) void start();
});

if (location.hash === '#tung-buoc') void start();

async function start(): Promise<void> {
  const guide = document.querySelector<HTMLElement>('ap-guide');
  if (!guide) return;
  const { stepThrough } = await import('./stepper.ts');
  stepThrough(guide);
}

export {};
