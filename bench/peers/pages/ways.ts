// The way through each site: fill what is to be seen, press on, reach the result, take the PDF twice. The peers all ask the
// same questions in four pages; ours are its own.
import type { Locator, Page } from 'playwright';
import type { Filling } from './fill.ts';
import type { Hands, Way } from './visit.ts';

/** By part of a name or label: enough for the three findings. */
const VALUES: Filling['values'] = {
  company: 'Esempio S.r.l.',
  'yearly revenue': '50000000',
  'customer service budget': '1000000',
  'active customers': '40000',
  'contacts in a month': '12000',
  'handling time': '6',
  'full-time': '20',
  'cost of one agent': '38000',
  'opening hours': '50',
  'time lost': '30',
  'agents who leave': '25',
  'training days': '15',
  'best 10%': '40',
  'target time': '20',
  'actual time to answer the phone': '90',
  'an e-mail': '24',
  'first contact': '70',
  'which amount': '50',
  complaints: '120',
  promoter: '12',
};
const PAGES = 4;
/** Words that only the page of that number has. */
const ONLY_ON = ['', 'Yearly customer service budget', 'Which channels do you offer', 'What earns an agent a bonus'];
const RESULT = "document.querySelector('#result:not([hidden])')";

interface Peer {
  readonly field: string;
  readonly next: (page: Page, isLast: boolean) => Locator;
  readonly isOn: (page: number) => string;
  readonly hasPdf?: boolean;
}

/** One choice by a press, as a finger does; the others are clicked by script. */
async function pressOneChoice({ page, press, rest }: Hands): Promise<void> {
  const choice = page.locator('input[type=radio]').nth(1);
  const isDrawn = await choice.evaluate((one) => one.getBoundingClientRect().width > 4);
  await press(isDrawn ? choice : page.locator('label:has(input[type=radio])').nth(1));
  await rest(300);
}

const through =
  ({ field, next, isOn, hasPdf = true }: Peer): Way =>
  async (hands) => {
    const { page } = hands;
    await hands.type(page.locator(field).first(), 'Esempio srl');
    for (let at = 1; at <= PAGES; at++) {
      await hands.fill({ values: VALUES });
      if (at === 1) await pressOneChoice(hands);
      const isLast = at === PAGES;
      await hands.step(isLast ? 'result' : `next${at}`, next(page, isLast), isLast ? RESULT : isOn(at));
    }
    if (hasPdf) await takePdf(hands, page.locator('#pdf'));
  };

async function takePdf({ file }: Hands, button: Locator): Promise<void> {
  await file('pdfCold', button);
  await file('pdfWarm', button);
}

const bySubmit: Omit<Peer, 'field'> = {
  next: (page) => page.locator('button[type=submit]').locator('visible=true').first(),
  isOn: (at) => `document.querySelector('[data-page="${at}"]:not([hidden])')`,
};
const byText = (at: number): string => `document.body.innerText.includes(${JSON.stringify(ONLY_ON[at])})`;

/** Ours: everything that is asked first, in each of its sections. */
const OURS: Filling = {
  values: {
    'company/name': 'Esempio S.r.l.',
    'company/asOf': '11/2026',
    'staff~cost': '34000',
    'chat~concurrency': '2',
    'tiers~count': '2',
    '/before': '40',
    '/during': '60',
    '/after': '0',
  },
  // Those that say that there is none, the upper end of a range, what belongs to another choice.
  except: '[name$="/none"], [name$="/na"], [name$="/to"], [name$="/share"], select',
  // Where a range or “?” is taken too, a phone shows letters.
  numbers: '.grid-tab .txt, .txt[class*="w-"]',
};
/** The section that comes next may be on the page, hidden. */
const SHOWN = 'main form:not([hidden], .left)';
const HEADING = `document.querySelector('${SHOWN} h1')?.textContent`;

const ours: Way = async (hands) => {
  const { page } = hands;
  await hands.type(page.locator('[name="company/name"]'), 'Esempio srl');
  for (let at = 1; ; at++) {
    await hands.fill(OURS);
    if (at === 2) await pressOneChoice(hands);
    const heading = await page.locator(`${SHOWN} h1`).textContent();
    const isOver = `${HEADING} !== ${JSON.stringify(heading)}`;
    const isLast = (await page.locator(`${SHOWN} .acts a`).count()) < 2 && at > 1;
    const button = page.locator(`${SHOWN} .acts button`);
    if (!isLast) await hands.step(`next${at}`, button, isOver);
    else {
      await hands.step('result', button, "document.querySelector('[data-result]')");
      break;
    }
  }
  await page.locator('[data-pdf]').waitFor();
  await takePdf(hands, page.locator('[data-pdf]'));
};

export const WAYS = {
  vanilla: through({ ...bySubmit, field: '#company', hasPdf: false }),
  rhf: through({ ...bySubmit, field: '#company' }),
  rjsf: through({ ...bySubmit, field: 'input[type=text]' }),
  surveyjs: through({
    field: 'input[type=text]',
    next: (page, isLast) => {
      const title = isLast ? 'See the result' : 'Next';
      return page.locator(`input[value="${title}"], button:has-text("${title}")`).locator('visible=true').first();
    },
    isOn: byText,
  }),
  formio: through({
    field: 'input[type=text]',
    next: (page, isLast) => page.locator(`button.btn-wizard-nav-${isLast ? 'submit' : 'next'}`).first(),
    isOn: byText,
  }),
  ours,
} satisfies Record<string, Way>;

export type Site = keyof typeof WAYS;
