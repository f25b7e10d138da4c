// Watches the site change under an open page: offers a new version, tells when another window has taken it, and tells when a
// part of the page did not come. Nothing is done until somebody presses.
import { showLine } from '#components/offline/line.ts';
import { register, registered, savesData, say, workers } from '#components/offline/registration.ts';

/** Milliseconds after which a page that was pressed for is loaded anew, whatever the worker does. */
const PATIENCE = 10_000;

/** Gives what is to be called when a part of the page did not come. */
export async function watch(isBroken: boolean): Promise<() => void> {
  const container = workers();
  let registration: ServiceWorkerRegistration | undefined;
  let isControlled = Boolean(container?.controller);
  let isPressed = false;

  const renew = async () => {
    isPressed = true;
    // The page asks for its parts by names that a newer version may no longer have.
    await registration?.update().catch(() => {});
    const arriving = registration?.installing;
    if (arriving) await settled(arriving);
    await takeOver(registration);
    isPressed = false;
    // What is typed is kept when a page is left; where nothing can be kept, the browser asks first.
    location.reload();
  };
  const offer = () => showLine('offered', renew);
  const broken = () => showLine('broken', renew);

  container?.addEventListener('controllerchange', () => {
    if (isControlled && !isPressed) showLine('taken', () => location.reload());
    isControlled = true;
  });
  if (isBroken) broken();
  registration = savesData() ? await registered() : await register();
  if (!registration) return broken;
  const { active } = registration;
  const look = () => {
    if (registration?.waiting && (active ?? registration.active)) offer();
  };
  const follow = () => registration?.installing?.addEventListener('statechange', look);
  look();
  follow();
  registration.addEventListener('updatefound', follow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration?.update().catch(() => {});
  });
  return broken;
}

/** Resolves once the worker that waits answers for this page, or there is none. */
async function takeOver(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting) return;
  const taken = new Promise((resolve) => {
    workers()?.addEventListener('controllerchange', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
  say(waiting, 'take-over');
  await taken;
}

const settled = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((resolve) => {
    worker.addEventListener('statechange', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
