// Pages as their readers set them up: more space between letters, words and lines, text at twice its size, no motion, a
// thumb for a pointer. One page of each kind, in Italian, whose words are the longer ones.
import type { Page } from '@playwright/test';
import { expect, look, openFolds, overflow, overflowTwice, TWICE, test, wear } from './fixtures.ts';
import { inLots, openPage, PAGES } from './site-map.ts';

const italian = PAGES.filter(({ language }) => language === 'it');
const ONE_OF_EACH = italian.filter((one, i) => italian.findIndex(({ kind }) => kind === one.kind) === i);
/** The projector fits its screens to the window, whatever the size of the text. */
const FITTED = '.room-screen';

/** The values of WCAG 1.4.12; paragraphs two lines apart. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Texts that are cut off by their box, or that stand out of it over what follows. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate((fitted) => {
    const found: string[] = [];
    const edgeOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element);
      const text = [...element.childNodes].filter(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
      if (text.length === 0 || element.closest(`.vh, .skip, noscript, svg, option, ${fitted}`)) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || style.visibility === 'hidden' || style.clipPath !== 'none') continue;
      const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto';
      const isCut =
        hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
      const right = Math.max(...text.map((one) => edgeOf(one).right));
      const bottom = Math.max(...text.map((one) => edgeOf(one).bottom));
      const standsOut = !style.display.startsWith('inline') && (right > box.right + 4 || bottom > box.bottom + 6);
      if (isCut || standsOut)
        found.push(`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  }, FITTED);

/** What moves or would move, once the reader has asked for nothing to. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isStill = (times: string) => times.split(',').every((time) => Number.parseFloat(time) === 0);
    const parts = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(element);
      const turns = transitionProperty !== 'none' && !isStill(transitionDuration);
      return turns || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return [...parts.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...document.getAnimations().map(({ id }) => id)];
  });

/** Buttons for the main action of a page that a thumb would miss. */
const smallActions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.btn')]
      .filter((one) => one.offsetParent !== null && Math.min(one.offsetHeight, one.offsetWidth) < 44)
      .map(({ textContent }) => textContent ?? ''),
  );

/** What a finger may miss: axe leaves this rule out unless it is asked for. */
const smallTargets = async (page: Page): Promise<readonly string[]> => {
  const violations = await look(page, { type: 'rule', values: ['target-size'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
};

inLots(ONE_OF_EACH, 6).forEach((lot, number) => {
  test(`lot ${number + 1}: spaced as WCAG 1.4.12 asks and with text at twice its size nothing is cut off, nothing moves, targets are 24 px and main actions 44`, async ({
    page,
  }) => {
    for (const one of lot) {
      await test.step(one.path, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openPage(page, one);
        await openFolds(page);
        expect(await moving(page), `${one.path} moves`).toEqual([]);
        await page.setViewportSize({ width: 412, height: 740 });
        expect(await smallActions(page), one.path).toEqual([]);
        expect(await smallTargets(page), one.path).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 720 });
        await wear(page, TWICE);
        expect(await cutOff(page), `${one.path} at twice its size`).toEqual([]);
        expect(await overflow(page), `${one.path} at twice its size`).toBe(0);
        expect(await overflowTwice(page), `${one.path} at twice its size on a phone`).toBe(0);
        await wear(page, SPACED);
        expect(await cutOff(page), `${one.path} spaced`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await cutOff(page), `${one.path} spaced at 320 px`).toEqual([]);
        expect(await overflow(page), `${one.path} spaced at 320 px`).toBe(0);
        await page.setViewportSize({ width: 1280, height: 720 });
      });
    }
  });
});

test('on a phone with text at twice its size no section of the questionnaire scrolls sideways', async ({ page }) => {
  const sections = italian.filter(({ kind }) => kind === 'assess' || kind === 'section');
  expect(sections.length).toBeGreaterThan(5);
  // Some lines of what is printed are longer in English.
  const printed = PAGES.filter(({ kind, language }) => kind === 'paper' && language === 'en');
  for (const one of [...sections, ...printed]) {
    await openPage(page, one);
    await openFolds(page);
    expect(await overflowTwice(page), one.path).toBe(0);
  }
});
