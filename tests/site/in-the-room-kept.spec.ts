// What must not fail in the room, the rest: a laptop that dies, charts for the back row, for ears and for paper, a wrong number,
// no colour and no word against a purpose. Titles are the sentences of the list of acceptance.
import type { Browser, Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { room as it } from '#content/words/it/room.ts';
import { workshopAfter as after } from '#content/words/it/workshop-after.ts';
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { workshopTriage as triage } from '#content/words/it/workshop-triage.ts';
import { expect, test } from './fixtures.ts';
import {
  at,
  bothWindows,
  button,
  demo,
  eachScreen,
  ID,
  keep,
  kept,
  lead,
  openDesk,
  project,
  toPart,
  uncover,
  until,
} from './session.ts';

/** The window goes without a word: no handler of its leaving runs. */
async function kill(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  const next = await page.context().newPage();
  await page.close();
  return next;
}

const FIVE_SECONDS = 5000;

test('6. A window dies at the desk: nothing that was typed five seconds before is lost, handed over or not', async ({
  page,
}) => {
  test.slow();
  await keep(page, { ...demo(), revealed: [] });
  await page.goto(pathOf('it', 'workshop'));
  await page.locator('#new-company').fill('Mobili Rossi');
  await openDesk(page, 'frame');
  await page.getByLabel(desk.frame.scope).fill('noleggio ai privati');
  await toPart(page, 'people');
  await page.getByLabel(desk.roles.lines).fill('3 Negozi\nCentralino');
  await toPart(page, 'collect');
  await page.getByLabel(say.collect.paste).fill('K7Q2 M9');
  await page.locator('[id="grid-mass-speed"]').fill('12');
  await page.locator('#grid-exist').fill('non far aspettare');
  await toPart(page, 'after');
  await page.locator('#new-what').fill('Contare le chiamate');
  await page.locator('#new-owner').fill('Direzione operativa');
  await page.waitForTimeout(FIVE_SECONDS);

  const again = await kill(page);
  await again.goto(pathOf('it', 'workshop'));
  await expect(again.locator('#new-company')).toHaveValue('Mobili Rossi');
  await openDesk(again, 'after');
  await expect(again.locator('#new-what')).toHaveValue('Contare le chiamate');
  await expect(again.locator('#new-owner')).toHaveValue('Direzione operativa');
  await toPart(again, 'collect');
  await expect(again.getByLabel(say.collect.paste)).toHaveValue('K7Q2 M9');
  await expect(again.locator('[id="grid-mass-speed"]')).toHaveValue('12');
  await expect(again.locator('#grid-exist')).toHaveValue('non far aspettare');
  await toPart(again, 'people');
  await expect(again.getByLabel(desk.roles.lines)).toHaveValue('3 Negozi\nCentralino');
  await toPart(again, 'frame');
  await expect(again.getByLabel(desk.frame.scope)).toHaveValue('noleggio ai privati');
  // What is handed over is kept as half typed no longer.
  await toPart(again, 'after');
  await again.locator('#new-by').fill('2030-01-31');
  await again.locator('#new-measure').fill('Il conto di gennaio');
  await button(again, after.commitments.add).click();
  await expect(again.locator('#new-what')).toHaveValue('');
  expect((await kept(again)).commitments.at(-1)).toMatchObject({ what: 'Contare le chiamate', by: '2030-01-31' });
});

test('6. The window that leads dies in the middle of a reason: screen, clock and words are there again, and the projector never stopped', async ({
  page,
  context,
}) => {
  test.slow();
  await keep(page, { ...demo(), triage: [] });
  await lead(page);
  await page.keyboard.press('p');
  await until(page, 'triage');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await page.getByLabel(triage.reason).fill('Costa più di quanto ren');
  const where = await page.locator('.room-screen').getAttribute('data-screen');
  const running = (await kept(page)).running;
  await page.waitForTimeout(FIVE_SECONDS);
  const again = await kill(page);
  await lead(again);
  await at(again, 'triage', where ?? '');
  expect((await kept(again)).running).toEqual(running);
  await expect(again.getByLabel(triage.reason)).toHaveValue('Costa più di quanto ren');
  const screen = await project(context);
  await at(screen, 'triage', where ?? '');
});

async function otherLaptop(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'it-IT' });
  return context.newPage();
}

test('6. A laptop dies: a second one opens the last file and the session goes on at the same step', async ({
  page,
  browser,
  baseURL,
}) => {
  await keep(page, demo());
  await lead(page);
  await page.keyboard.press('p');
  await until(page, 'break');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, it.lead.close.download).click()]);
  const file = await download.path();
  const before = await kept(page);
  const second = await otherLaptop(browser, baseURL);
  await second.goto(pathOf('it', 'workshop'));
  await second.getByLabel(desk.create.choose).setInputFiles(file);
  await expect(second.getByText(desk.create.imported(1))).toBeVisible();
  expect(await kept(second)).toEqual(before);
  await lead(second);
  await at(second, 'break');
  await expect(second.getByRole('button', { name: it.lead.clock.pause })).toBeVisible();
  await second.context().close();
});

/** Charts that are not named, or stand in no table, list or passage that says in words what they show. */
const unsaid = (page: Page, root: string) =>
  page.locator(root).evaluate((main) =>
    [...main.querySelectorAll('svg, .track')].flatMap((chart) => {
      const isHidden = chart.closest('[aria-hidden="true"]') !== null;
      const isNamed = (chart.getAttribute('aria-label') ?? '').trim() !== '';
      const isSaid =
        chart.closest('table, figure, .vote-part, .room-strip, li, p, h2, h3, h4, summary') !== null ||
        (isHidden && chart.parentElement?.textContent?.trim() !== '');
      return (isHidden || isNamed) && isSaid ? [] : [chart.outerHTML.slice(0, 120)];
    }),
  );

test('7. Every chart of the room has its table or words for a screen reader, and can be read from the back: no letter under a fiftieth of the height', async ({
  page,
  context,
}) => {
  test.slow();
  const screen = await bothWindows(page, context);
  await eachScreen(page, async (step) => {
    await uncover(page);
    await at(screen, step);
    expect(await unsaid(screen, '.room-screen'), step).toEqual([]);
    const strips = await screen
      .locator('.room-strips .vote-strip')
      .evaluateAll((all) => all.map((one) => one.ariaLabel));
    for (const label of strips) expect(label, step).toMatch(/\d|mezz|nessun/u);
    const small = await screen.locator('.room-screen').evaluate((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!element || texts.currentNode.textContent?.trim() === '' || element.closest('.vh')) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < innerHeight / 50 && element.getClientRects().length > 0)
          found.push(`${size} ${texts.currentNode.textContent?.slice(0, 40)}`);
      }
      return found;
    });
    expect(small, step).toEqual([]);
  });
});

test('7. In grey on paper the marks of the votes are told apart by their filling, and no severity by its colour alone', async ({
  page,
}) => {
  await keep(page, demo());
  await openDesk(page, 'votes');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await unsaid(page, 'main')).toEqual([]);
  const greys = await page.locator('main').evaluate((main) => {
    const grey = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const fillOf = (mark: string) => {
      const found = main.querySelector(mark);
      return found ? grey(getComputedStyle(found).fill) : undefined;
    };
    const kinds = [...main.querySelectorAll('.vote-kind')].map((kind) => {
      const { fill, strokeDasharray } = getComputedStyle(kind);
      return [kind.classList[1], `${fill} ${strokeDasharray}`, kind.parentElement?.textContent?.trim()] as const;
    });
    return { voted: fillOf('.s-dot:not(.none)'), none: fillOf('.s-dot.none'), range: fillOf('.s-range'), kinds };
  });
  expect((greys.none ?? 0) - (greys.voted ?? 255)).toBeGreaterThan(150);
  if (greys.range !== undefined) expect(greys.range - (greys.voted ?? 255)).toBeGreaterThan(60);
  const faces = new Map(greys.kinds.map(([kind, face]) => [kind, face]));
  expect(faces.size).toBe(3);
  expect(new Set(faces.values()).size).toBe(3);
  for (const [, , words] of greys.kinds) expect(words).not.toBe('');
});

test('8. “Your number is wrong” is answered in three keystrokes, with the finding judged anew and the old value kept', async ({
  page,
  context,
}) => {
  const screen = await bothWindows(page, context);
  await until(page, 'triage');
  const authority = page.locator('.finding[data-findings*="authority"]');
  for (let i = 0; i < 12 && (await authority.count()) === 0; i++) await page.keyboard.press('ArrowRight');
  const judged = () => screen.locator('.room-screen').innerText();
  const before = await judged();
  const old = (await kept(page)).assessment.answers['auth.limit'];
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    document.addEventListener('keydown', ({ key }) => pressed.push(key), true);
  });
  for (const key of ['n', '3', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { pressed: readonly string[] }).pressed)).toHaveLength(3);
  const { assessment, disputes } = await kept(page);
  expect(assessment.answers['auth.limit']).not.toEqual(old);
  expect(disputes.at(-1)).toMatchObject({
    question: 'auth.limit',
    before: old,
    after: assessment.answers['auth.limit'],
  });
  await expect(screen.locator('.room-disputed').first()).toContainText(/Contestato: .+, prima .+\./u);
  expect(await judged()).not.toBe(before);
  const told = [it.lead.wrong.gone, it.lead.wrong.stays, it.lead.wrong.changed].join('|');
  await expect(page.getByText(new RegExp(told.replaceAll('.', '\\.'), 'u'))).toBeVisible();
  await page.reload();
  await openDesk(page, 'facts');
  await expect(page.locator('.disputes > li').last()).toContainText(/./u);
  expect((await kept(page)).disputes.at(-1)?.before).toEqual(old);
});

/** What stands in a colour of severity or of error within a part of the page, in any way a colour can be given. */
const coloured = (page: Page, root: string) =>
  page.locator(root).evaluateAll((roots) => {
    const ruler = document.body.appendChild(document.createElement('i'));
    const severe = new Set(
      ['--sev-1', '--sev-2', '--sev-3', '--error'].map((name) => {
        ruler.style.color = `var(${name})`;
        return getComputedStyle(ruler).color;
      }),
    );
    ruler.remove();
    const ways = [
      'color',
      'backgroundColor',
      'fill',
      'stroke',
      'borderTopColor',
      'borderLeftColor',
      'outlineColor',
    ] as const;
    const all = roots.flatMap((one) => [one, ...one.querySelectorAll('*')]);
    return all.flatMap((element) => {
      const style = getComputedStyle(element);
      return ways.some((way) => severe.has(style[way])) ? [element.outerHTML.slice(0, 120)] : [];
    });
  });

const SHAMING =
  /\bscars[oaie]\b|sbagliat|dovreste|vergogn|colpa|peggior|brutt|pessim|should have|\bpoor\b|\bbad\b|wrong strategy/iu;

test('9. Purposes are neutral: nothing that shows votes, purposes or a declaration has a colour of severity, and no word shames', async ({
  page,
  context,
}) => {
  test.slow();
  await keep(page, demo());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openDesk(page, 'votes');
    expect(await page.locator('.vote-part').count()).toBeGreaterThan(3);
    expect(await coloured(page, '.vote-part'), `votes, ${colorScheme}`).toEqual([]);
    await toPart(page, 'agree');
    expect(await coloured(page, '.desk-part'), `agreed, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await lead(page);
  const screen = await project(context);
  await page.bringToFront();
  await eachScreen(page, async (step) => {
    await uncover(page);
    await at(screen, step);
    const neutral = step === 'operated' ? '.room-screen .chart' : '.room-screen';
    const shows = ['reveal', 'splits', 'second-vote', 'declaration', 'guess', 'operated', 'close'];
    if (shows.includes(step)) expect(await coloured(screen, neutral), step).toEqual([]);
    for (const one of [page, screen]) expect(await one.locator('main').innerText(), step).not.toMatch(SHAMING);
  });
});

test('9. What weighs is coloured by its weight: the search for such colours finds them on the divergences', async ({
  page,
}) => {
  await keep(page, demo());
  await lead(page);
  await until(page, 'triage');
  expect(await coloured(page, '.room-screen')).not.toEqual([]);
  expect(ID).toBe((await kept(page)).id);
});
