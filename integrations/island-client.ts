// Brings a component alive in the browser, with effects that run before the next event, as React runs those of a press or a key.
// Preact would run them after the next frame: a key that comes before it would find a dialog that is not open yet, a field without
// the focus, a listener that is not there. What is to wait for a frame says so: components/frame/lagging.ts.
import client from '@astrojs/preact/client.js';
import { options } from 'preact';

/** The field by which Preact takes another way of scheduling effects; its types leave it out. */
const scheduling: { requestAnimationFrame?: (runEffects: () => void) => void } = options as object;
scheduling.requestAnimationFrame = queueMicrotask;

export default client;
