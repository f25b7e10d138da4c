// Watches the site change under an open page: offers a new version, tells when another window has taken it, and tells when a
// part of the page did not come. Nothing is done until somebody presses, but for what once-anew.ts does.
import { showLine } from '#components/offline/line.ts';
import { aroundThisPage, loadAnewOnce } from '#components/offline/once-anew.ts';
import { register, registered, savesData, say, workers } from '#components/offline/registration.ts';

/** Milliseconds after which a page that was pressed for is loaded anew, whatever the worker does. */
const PATIENCE = 10_000;

/** Gives what is to be called when a part of the page did not come. */
export async function watch(isBroken: boolean): Promise<() => Promise<void>> {
  const container = workers();
  let registration: ServiceWorkerRegistration | undefined;
  let isControlled = Boolean(container?.controller);
  let isPressed = false;

  const renew = async () => {
    isPressed = true;
    await takeOver(registration);
    isPressed = false;
    // What is typed is kept when a page is left; where nothing can be kept, the browser asks first.
    location.reload();
  };
  /** A part that is gone may be so because there is a newer version. */
  const mend = async () => {
    await Promise.race([arrivalOf(registration), patience()]);
    await renew();
  };
  const offer = () => showLine('offered', renew);
  const broken = async () => {
    // A worker has the parts of its own version: where one answers, another page would not help.
    if (!container?.controller && (await loadAnewOnce(aroundThisPage()))) return;
    await showLine('broken', mend);
  };

  container?.addEventListener('controllerchange', () => {
    if (isControlled && !isPressed) showLine('taken', () => location.reload());
    isControlled = true;
  });
  if (isBroken) void broken();
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

const patience = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** Looks for a newer version; over once it is whole, or there is none. */
async function arrivalOf(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  await registration?.update().catch(() => {});
  const arriving = registration?.installing;
  if (arriving) await new Promise((resolve) => arriving.addEventListener('statechange', resolve, { once: true }));
}

/** Over once the worker that waits answers for this page, or there is none. */
async function takeOver(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting) return;
  const taken = new Promise((resolve) => workers()?.addEventListener('controllerchange', resolve, { once: true }));
  say(waiting, 'take-over');
  await Promise.race([taken, patience()]);
}
