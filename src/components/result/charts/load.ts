// Fetches the drawing code, twice if need be: a chunk may be missing for a moment, on a train or just after a deploy.
type Drawing = Pick<typeof import('#components/result/charts/draw.ts'), 'draw'>;

let failures = 0;

export async function loadDrawing(): Promise<Drawing> {
  try {
    return await import('#components/result/charts/draw.ts');
  } catch (error) {
    // Chromium remembers a module that failed for as long as the page lives; under another address it asks again.
    const address = /https?:\/\/\S+?\.js/u.exec(String(error))?.[0];
    if (!address) throw error;
    failures += 1;
    const again: Partial<Drawing> = await import(/* @vite-ignore */ `${address}?again=${failures}`);
    if (!again.draw) throw error;
    return { draw: again.draw };
  }
}
