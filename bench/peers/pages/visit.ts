// One visit of one site in a browser of its own, as on a slow phone: the page is loaded, filled and followed to its result as
// its way says, and what was noted comes back as numbers by name.
import { chromium, type Locator, type Page } from 'playwright';
import { browserPath, FLAGS } from '../../../scripts/browser.mjs';
import { type Filling, fill } from './fill.ts';
import { observe } from './observe.ts';

export type Figures = Record<string, number>;

/** What a way can do on the page it is given. */
export interface Hands {
  readonly page: Page;
  /** Fills all that can be seen. */
  fill(filling: Filling): Promise<void>;
  /** Types into a field, key by key. */
  type(field: Locator, text: string): Promise<void>;
  press(what: Locator): Promise<void>;
  /** Presses, and notes the milliseconds until the expression is true and painted. */
  step(name: string, what: Locator, until: string): Promise<void>;
  /** Presses, and notes the milliseconds until a file is there. */
  file(name: string, what: Locator): Promise<void>;
  rest(milliseconds: number): Promise<void>;
}
export type Way = (hands: Hands) => Promise<void>;

/** The slow 4G of the browser's developer tools and a processor four times slower, as Lighthouse takes for a phone. */
const NET = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};
const SLOWER = 4;
/**
 * Milliseconds from the last answer of a page to the press that goes on. A page is filled here in a tenth of a second, where people
 * take minutes: what a site shows or prepares once it has the answers is there by then, as it is with them.
 */
const READING = 1500;
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
} as const;

export async function visit(url: string, way: Way): Promise<Figures> {
  const executablePath = await browserPath();
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, '--disable-dev-shm-usage'] });
  try {
    const context = await browser.newContext(PHONE);
    await context.addInitScript(observe);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    await cdp.send('Network.emulateNetworkConditions', NET);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

    const requests = new Map<string, { readonly type: string; bytes?: number }>();
    let last = Date.now();
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type = '' }) => {
      last = Date.now();
      if (request.url.startsWith('http')) requests.set(requestId, { type });
    });
    const ended = ({ requestId, encodedDataLength = 0 }: { requestId: string; encodedDataLength?: number }) => {
      last = Date.now();
      const request = requests.get(requestId);
      if (request) request.bytes = encodedDataLength;
    };
    cdp.on('Network.loadingFinished', ended);
    cdp.on('Network.loadingFailed', ended);
    /** Nothing on the way and nothing at work for a while. */
    const quiet = async (): Promise<void> => {
      for (let tries = 0; tries < 150; tries++) {
        await page.waitForTimeout(200);
        const isWaiting = [...requests.values()].some(({ bytes }) => bytes === undefined);
        const rested = await page.evaluate(() => {
          const { start, duration } = window.noted.longTasks.at(-1) ?? { start: -2000, duration: 0 };
          return window.noted.fcp === undefined ? 0 : performance.now() - start - duration;
        });
        if (!isWaiting && Date.now() - last > 2000 && rested > 2000) return;
      }
    };
    const heap = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
    };

    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await quiet();
    const { fcp, lcp, longTasks } = await page.evaluate(() => window.noted);
    const { start, done } = await page.evaluate(() => {
      const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return { start: timing?.responseStart ?? 0, done: timing?.loadEventEnd ?? 0 };
    });
    const bytesOf = (wanted: string) =>
      [...requests.values()].reduce((sum, { type, bytes = 0 }) => (type === wanted ? sum + bytes : sum), 0);
    const figures: Figures = {
      script: bytesOf('Script'),
      document: bytesOf('Document'),
      style: bytesOf('Stylesheet'),
      font: bytesOf('Font'),
      answered: start,
      loaded: done,
      fcp: fcp ?? Number.NaN,
      lcp: lcp ?? Number.NaN,
      tbt: longTasks
        .filter((one) => one.start + 1 > (fcp ?? 0))
        .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      heapStart: await heap(),
    };
    await way(handsOn(page, figures, faults));
    const noted = await page.evaluate(() => window.noted);
    figures['inp'] = Math.max(...noted.events.map(({ duration }) => duration));
    figures['cls'] = noted.shift;
    figures['heap'] = await heap();
    if (faults.length > 0) throw new Error(faults.join('; '));
    return figures;
  } finally {
    await browser.close();
  }
}

/** The page has begun with `observe`; what is timed is put in `figures`. */
export function handsOn(page: Page, figures: Figures, faults: readonly string[]): Hands {
  const rest = (milliseconds: number) => page.waitForTimeout(milliseconds);
  const press = async (what: Locator): Promise<void> => {
    await what.scrollIntoViewIfNeeded();
    await rest(60);
    const box = await what.boundingBox();
    if (!box) throw new Error(`Nothing to press: ${what}`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  return {
    page,
    press,
    rest,
    async fill(filling) {
      await page.evaluate(fill, filling);
      await rest(READING);
    },
    async type(field, text) {
      await press(field);
      for (const letter of text) {
        await page.keyboard.type(letter);
        await rest(120);
      }
      await page.keyboard.press('Tab');
    },
    async step(name, what, until) {
      await page.evaluate(`noted.arm(() => Boolean(${until}))`);
      await press(what);
      const painted = await page
        .waitForFunction(() => window.noted.painted, undefined, { timeout: 30_000, polling: 50 })
        .catch(() => undefined);
      if (!painted) {
        const told = await page.locator('main').allInnerTexts();
        throw new Error(`Pressed for ${name}, never true: ${until}. ${[...faults, ...told].join('; ').slice(0, 600)}`);
      }
      figures[name] = (await painted.jsonValue()) ?? Number.NaN;
      await rest(300);
    },
    async file(name, what) {
      const downloading = page.waitForEvent('download', { timeout: 90_000 });
      const start = performance.now();
      await press(what);
      await downloading;
      figures[name] = performance.now() - start;
      await rest(500);
    },
  };
}
