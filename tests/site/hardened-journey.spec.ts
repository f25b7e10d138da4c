// The main way through the site as the shipped nginx serves it, with every header: nothing that a policy forbids happens, and
// nothing is asked for but files of the site.
import { fileURLToPath } from 'node:url';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { answering } from '#content/words/it/answering.ts';
import { found } from '#content/words/it/found.ts';
import { offline } from '#content/words/it/offline.ts';
import { site } from '#content/words/it/site.ts';
import { whatIf } from '#content/words/it/what-if.ts';
import { ballot } from '#content/words/it/workshop-ballot.ts';
import { invitationOf } from '#model/workshop/carry/invitation.ts';
import { encodeInvitation } from '#model/workshop/carry/workshop-link.ts';
import { engagementWith } from '../model/workshop/any-ballot.ts';
import { answer, continueButton, purposeBox, sectionOf } from './answering.ts';
import { expect, openFolds } from './fixtures.ts';
import { needNginx, test } from './hardened.ts';
import { keep, lead, openDesk, project, sealedDemo } from './session.ts';
import { untilAlive } from './site-map.ts';
import { attachedTo, bytesOf, downloaded, makePdf, retailer, section, words } from './taking.ts';

const take = words.it;
/** An icon of the site will do. */
const LOGO = fileURLToPath(new URL('../../dist/icons/180.png', import.meta.url));

needNginx();

test('from the first page to the room, as nginx serves it: no policy is violated, and only files of the site are asked for', async ({
  page,
  context,
  guarded,
}) => {
  test.slow();
  context.setDefaultTimeout(20_000);
  await context.grantPermissions(['clipboard-write']);
  await test.step('answers, result, PDF with a logo, link', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: site.root.open }).click();
    await page.getByRole('link', { name: site.home.begin }).click();
    await untilAlive(page, 'it');
    await purposeBox(page, 'it', 'raise-and-surprise').check();
    await continueButton(page, 'it').click();
    for (const { id, essential, form } of sectionOf('it', 'promise').questions)
      if (essential && form.kind === 'ordinal' && id in retailer.answers) await answer(page, 'it', id, retailer);
    await page.goto(pathOf('it', 'result'));
    await page.locator('[data-pdf]').waitFor();
    await openFolds(page);
    await page.getByLabel(take.pdf.logo, { exact: true }).setInputFiles(LOGO);
    const logo = page.getByRole('img', { name: take.pdf.logoAlt });
    expect(await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(180);
    const made = await attachedTo(await bytesOf(await makePdf(page)));
    expect(Object.keys(made.answers).length).toBeGreaterThan(0);
    const field = section(page).getByLabel(take.link.field, { exact: true });
    await field.waitFor();
    // The QR code comes folded with the link.
    await openFolds(page);
    await section(page).getByRole('button', { name: take.link.copy }).click();
    await expect(section(page).getByText(take.link.copied)).toBeVisible();
    await section(page).getByRole('img', { name: take.link.qrAlt }).waitFor();
    const other = await context.newPage();
    await other.goto(await field.inputValue());
    await expect(other.getByRole('heading', { level: 2, name: found.found.link })).toBeVisible();
    await other.close();
  });
  await test.step('a whole result with its charts, files, what-if and profile', async () => {
    await page.goto(sampleResultPath('it', 'mobili-rossi'));
    await page.locator('[data-pdf]').waitFor();
    await openFolds(page);
    await page.locator('canvas').first().waitFor();
    await page.getByRole('button', { name: answering.result.copy }).click();
    await untilAlive(page, 'it');
    await page.goto(pathOf('it', 'whatIf'));
    await page.getByLabel(whatIf.ask.choose, { exact: true }).selectOption('time.first_response');
    await expect(page.locator('.outcome')).toBeVisible();
    for (const kind of ['profile', 'open', 'kept'] as const) {
      await page.goto(pathOf('it', kind));
      await page
        .locator(kind === 'kept' ? 'main h2' : 'input[type=file]')
        .first()
        .waitFor({ state: 'attached' });
      await openFolds(page);
    }
  });
  await test.step('a ballot handed in', async () => {
    const roles = [{ number: 1, name: 'Marketing', segment: 'board' as const }];
    const link = encodeInvitation(invitationOf(engagementWith({ roles, respondents: [] }), { round: 1 }));
    await page.goto(`${pathOf('it', 'ballot')}#${link.ok ? link.value : ''}`);
    await page.locator('#role').selectOption('1');
    await page.locator('[id="tokens/mass-speed"]').fill('20');
    await page.getByRole('button', { name: ballot.hand.action }).click();
    await expect(page.getByRole('heading', { name: ballot.handed.title })).toBeFocused();
    await downloaded(page, () => page.getByRole('button', { name: ballot.handed.file }).click());
  });
  await test.step('the desk of a workshop, the room with its projector, and ready without a network', async () => {
    await keep(page, sealedDemo('named'));
    for (const part of ['facts', 'invite', 'collect', 'votes', 'agree', 'after'] as const) await openDesk(page, part);
    await lead(page);
    const screen = await project(context);
    await expect(screen.locator('.room-screen')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await page.goto(pathOf('it', 'workshop'));
    await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', 'ready', { timeout: 60_000 });
    expect(offline.ready.title).not.toBe('');
  });
  expect(guarded.violations).toEqual([]);
  const origins = new Set(guarded.asked.map((url) => new URL(url).origin));
  expect([...origins]).toEqual([guarded.nginx.origin]);
  const paths = guarded.asked.map((url) => new URL(url).pathname);
  // What the workers ask for is seen too: the list of files, and the faces of the PDF.
  expect(paths).toContain('/offline.json');
  expect(paths.some((path) => path.endsWith('.ttf'))).toBe(true);
});

test('what the policy is there against does not happen: nothing is fetched, sent, framed, written as HTML or run', async ({
  page,
  guarded,
  watch,
}) => {
  watch.allow(
    /127\.0\.0\.2|Function constructor|Content Security Policy|Trusted ?Type|TrustedHTML|TrustedScript|document policy|violates/iu,
  );
  await page.goto(pathOf('it', 'result'));
  await page.locator('main').getByRole('button').first().waitFor();
  const outcomes = await page.evaluate(async () => {
    const failed = async (act: () => unknown): Promise<string> => {
      try {
        await act();
        return 'done';
      } catch (fault) {
        return (fault as Error).name;
      }
    };
    const inserted = (make: () => HTMLElement) =>
      new Promise<string>((resolve) => {
        const element = make();
        element.onload = () => resolve('done');
        element.onerror = () => resolve('refused');
        document.body.append(element);
        setTimeout(() => resolve('nothing'), 500);
      });
    (window as unknown as { ran: boolean }).ran = false;
    return {
      fetch: await failed(() => fetch('/it/')),
      beacon: navigator.sendBeacon('/it/', 'x') ? 'queued' : 'refused',
      html: await failed(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      worker: await failed(() => new Worker('/sw.js')),
      policy: await failed(() =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('another', {}),
      ),
      // Later, because what a test asks of the page is free to evaluate while it does.
      code: await new Promise((resolve) => setTimeout(() => resolve(failed(() => new Function('return 1'))))),
      image: await inserted(() => Object.assign(new Image(), { src: 'http://127.0.0.2:9/x.png' })),
      inline: await inserted(() => {
        const script = document.createElement('script');
        script.append('window.ran = true');
        return script;
      }),
      ran: (window as unknown as { ran: boolean }).ran,
      isolated: crossOriginIsolated,
    };
  });
  expect(outcomes).toMatchObject({
    fetch: 'TypeError',
    html: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    image: 'refused',
    code: 'EvalError',
    ran: false,
    isolated: true,
  });
  expect(guarded.violations.length).toBeGreaterThan(5);
});
