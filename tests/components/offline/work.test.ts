// The worker in memory: what it keeps, what it answers, when it takes over, and what it lets go of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathUnder } from '#components/offline/answer.ts';
import { switchOff } from '#components/offline/off.ts';
import { work } from '#components/offline/work.ts';
import { BASE, type Files, failingCaches, fakeCaches, fakeScope, fakeServer } from './fake-site.ts';

const ONE: Files = {
  '': 'first page',
  '404.html': 'none here',
  'it/valuta/': 'questions',
  '_astro/a.1.js': 'a',
  '_astro/b.1.js': 'b',
};
const TWO: Files = { ...ONE, 'it/valuta/': 'questions, again', '_astro/b.2.js': 'bb' };
delete (TWO as Record<string, string>)['_astro/b.1.js'];

async function installed(files: Files, around = fakeCaches(), server = fakeServer(), pages: string[] = []) {
  const name = await server.deploy(files);
  const worker = fakeScope(around.caches, server.fetch, pages);
  work(worker.scope, name);
  await worker.happen('install', {});
  return { ...worker, around, server, name };
}
const text = async (response: Response | undefined) => response?.text();

describe('keeping', () => {
  test('all files are kept under the base and the version, and counted', async () => {
    const { around, name, said } = await installed(ONE);
    expect([...around.kept.keys()]).toEqual([`coerente /strumenti/ ${name}`]);
    expect(await said('count')).toEqual({ total: 5, missing: [] });
  });
  test('of a new version only what has changed is fetched, with its list', async () => {
    const { around, server } = await installed(ONE);
    server.asked.length = 0;
    await installed(TWO, around, server);
    expect(server.asked.toSorted()).toEqual(['_astro/b.2.js', 'it/valuta/', 'offline.json']);
  });
  test('bytes that are not those of the list are asked for once more from the server, then not kept; the next attempt goes on', async () => {
    const around = fakeCaches();
    const server = fakeServer();
    const name = await server.deploy(ONE);
    server.files = { ...ONE, '_astro/a.1.js': 'of another deploy' };
    const worker = fakeScope(around.caches, server.fetch);
    work(worker.scope, name);
    await expect(worker.happen('install', {})).rejects.toThrow('_astro/a.1.js');
    expect(server.asked.filter((path) => path === '_astro/a.1.js')).toHaveLength(2);
    expect(await worker.said('count')).toEqual({ total: 5, missing: ['_astro/a.1.js'] });
    server.files = ONE;
    server.asked.length = 0;
    await worker.happen('install', {});
    expect(server.asked).toEqual(['_astro/a.1.js']);
  });
  test('a list of another version is refused', async () => {
    const worker = fakeScope(fakeCaches().caches, fakeServer().fetch);
    work(worker.scope, '0123456789abcdef');
    await expect(worker.happen('install', {})).rejects.toThrow('No list');
    expect(await worker.said('count')).toBeNull();
  });
  test('a server that is gone is not asked for every file', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`p/${i}`, `${i}`]));
    const { said, around, server, name } = await installed(many);
    const cache = around.kept.get(`coerente /strumenti/ ${name}`);
    for (const path of Object.keys(many)) cache?.delete(BASE + path);
    server.isDown = true;
    server.asked.length = 0;
    expect((await said('fill'))?.missing).toHaveLength(100);
    expect(server.asked.length).toBeLessThan(15);
    server.isDown = false;
    expect(await said('fill')).toEqual({ total: 100, missing: [] });
  });
  test('headers of the host stay with a file, those of the journey do not', async () => {
    const server = fakeServer();
    const name = await server.deploy(ONE);
    const { caches, kept } = fakeCaches();
    const headers = { 'content-security-policy': "default-src 'self'", 'content-encoding': 'br', vary: 'accept' };
    const worker = fakeScope(caches, async (request) => new Response((await server.fetch(request)).body, { headers }));
    work(worker.scope, name);
    await worker.happen('install', {});
    const page = kept.get(`coerente /strumenti/ ${name}`)?.get(BASE);
    expect(Object.fromEntries(page?.headers ?? [])).toEqual({ 'content-security-policy': "default-src 'self'" });
  });
});

describe('answering', () => {
  test('with the server gone: pages by any of their addresses, parts whatever their query, 404 for what is not there', async () => {
    const { asks, server } = await installed(ONE);
    server.isDown = true;
    expect(await text(await asks('it/valuta/?x=1#q/2'))).toBe('questions');
    expect(await text(await asks('_astro/a.1.js?again=1', 'cors'))).toBe('a');
    for (const address of ['it/valuta?x=1', 'it/valuta/index.html?x=1']) {
      const led = await asks(address);
      expect([led?.status, led?.headers.get('location')]).toEqual([302, `${BASE}it/valuta/?x=1`]);
    }
    expect((await asks('index.html'))?.headers.get('location')).toBe(BASE);
    const missing = await asks('it/altro/');
    expect([missing?.status, await text(missing)]).toEqual([404, 'none here']);
    expect((await asks('_astro/z.js', 'cors'))?.type).toBe('error');
  });
  test('what it does not know it asks of the server', async () => {
    const { asks, server } = await installed(ONE);
    server.files = { ...ONE, 'it/nuova/': 'a new page' };
    expect(await text(await asks('it/nuova/'))).toBe('a new page');
  });
  test('it has no say outside its base, about its own list, or where something is sent', async () => {
    const { asks } = await installed(ONE);
    expect(await asks('https://example.org/altro/')).toBeUndefined();
    expect(await asks('https://example.com/strumenti/')).toBeUndefined();
    expect(await asks('offline.json')).toBeUndefined();
    expect(await asks('', 'navigate', 'POST')).toBeUndefined();
  });
  test('what is under the base stays under it, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.webPath(), (elsewhere, path) => {
        const asked = { method: 'GET', mode: 'navigate' } as const;
        expect(pathUnder(BASE, { ...asked, url: elsewhere })).toBeUndefined();
        const url = `${BASE.slice(0, -1)}${path}`;
        const under = pathUnder(BASE, { ...asked, url });
        if (under !== undefined) expect(BASE + under).toBe(new URL(url).href);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('failing caches', () => {
  test.each(['open', 'match', 'keys', 'put'] as const)('where %s fails, the network answers', async (where) => {
    const server = fakeServer();
    const name = await server.deploy(ONE);
    const { scope, asks, happen, said, done } = fakeScope(failingCaches(where).caches, server.fetch);
    work(scope, name);
    await expect(happen('install', {})).rejects.toThrow();
    await happen('activate', {});
    expect(done.isClaimed).toBe(true);
    expect(await text(await asks('it/valuta/'))).toBe('questions');
    expect(await text(await asks('_astro/a.1.js', 'cors'))).toBe('a');
    expect(await said('count')).toBeNull();
    server.isDown = true;
    expect((await asks('it/valuta/'))?.type).toBe('error');
  });
  test('a worker that was whole before its caches failed answers from the network, and retires nothing', async () => {
    const pages = ['old window'];
    const { around, server } = await installed(ONE);
    const next = await installed(TWO, around, server, pages);
    for (const where of ['open', 'match', 'keys'] as const) {
      const failing = fakeScope(failingCaches(where, around).caches, server.fetch);
      work(failing.scope, next.name);
      await failing.happen('activate', {});
      expect(failing.done.isClaimed).toBe(true);
      expect(await text(await failing.asks('it/valuta/'))).toBe('questions, again');
      expect(await text(await failing.asks('_astro/b.2.js', 'cors'))).toBe('bb');
    }
    expect(around.kept.size).toBe(2);
  });
  test('with no room the attempt ends after a few files, and what was kept before stays', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`p/${i}`, `${i}`]));
    const { around, server, name } = await installed(many);
    const cache = around.kept.get(`coerente /strumenti/ ${name}`);
    for (const path of Object.keys(many).slice(50)) cache?.delete(BASE + path);
    server.asked.length = 0;
    const full = fakeScope(failingCaches('put', around).caches, server.fetch);
    work(full.scope, name);
    await expect(full.happen('install', {})).rejects.toThrow('Not kept');
    expect(server.asked.length).toBeLessThan(15);
    expect((await full.said('count'))?.missing).toHaveLength(50);
  });
});

describe('versions', () => {
  test('a version never takes over by itself, only when it is told', async () => {
    const { done, said, happen } = await installed(ONE);
    expect(done.isSkipped).toBe(false);
    await happen('message', { data: 'take-over', ports: [] });
    await happen('message', { data: null, ports: [] });
    expect(done.isSkipped).toBe(false);
    await said('take-over');
    expect(done.isSkipped).toBe(true);
  });
  test('parts of the version before are answered until its last page is closed, then it goes', async () => {
    const pages = ['old window', 'other old window'];
    const { around, server } = await installed(ONE);
    const next = await installed(TWO, around, server, pages);
    await next.happen('activate', {});
    expect(next.done.isClaimed).toBe(true);
    server.isDown = true;
    expect(await text(await next.asks('_astro/b.1.js', 'cors'))).toBe('b');
    pages.splice(0, 1, 'new window');
    await next.asks('it/valuta/');
    expect(around.kept.size).toBe(2);
    pages.pop();
    await next.asks('_astro/a.1.js', 'cors');
    expect(around.kept.size).toBe(2);
    await next.asks('it/valuta/');
    expect([...around.kept.keys()]).toEqual([`coerente /strumenti/ ${next.name}`]);
    expect(await next.said('count')).toEqual({ total: 5, missing: [] });
  });
  test('with no page open the version before goes at once; neighbours are left alone', async () => {
    const { around, server } = await installed(ONE);
    for (const name of ['coerente / 1', 'coerente /strumenti/sotto/ 1', 'altro']) await around.caches.open(name);
    const next = await installed(TWO, around, server);
    await next.happen('activate', {});
    expect(around.kept.size).toBe(4);
    expect(around.kept.has('coerente /strumenti/sotto/ 1')).toBe(true);
  });
  test('a host that rewrites pages leaves one unfinished version behind, not one for each deploy', async () => {
    const { around, server, name: whole } = await installed(ONE);
    const begun = [];
    for (const turn of ['2', '3', '4']) {
      const files = { ...ONE, [`_astro/c.${turn}.js`]: 'c', 'it/valuta/': turn };
      const name = await server.deploy(files);
      server.files = { ...files, 'it/valuta/': `${turn}, rewritten on the way` };
      const worker = fakeScope(around.caches, server.fetch);
      work(worker.scope, name);
      await expect(worker.happen('install', {})).rejects.toThrow('it/valuta/');
      begun.push(name);
    }
    expect([...around.kept.keys()]).toEqual([whole, begun.at(-1)].map((name) => `coerente /strumenti/ ${name}`));
  });
  test('what an unfinished version has is copied before it goes', async () => {
    const around = fakeCaches();
    const server = fakeServer();
    const name = await server.deploy(ONE);
    server.files = { ...ONE, 'it/valuta/': 'rewritten' };
    const worker = fakeScope(around.caches, server.fetch);
    work(worker.scope, name);
    await expect(worker.happen('install', {})).rejects.toThrow('it/valuta/');
    server.asked.length = 0;
    const next = await installed(TWO, around, server);
    expect(server.asked.toSorted()).toEqual(['_astro/b.2.js', 'it/valuta/', 'offline.json']);
    expect([...around.kept.keys()]).toEqual([`coerente /strumenti/ ${next.name}`]);
  });
  test('while another version is on its way the older ones stay, since it copies from them', async () => {
    const pages = ['old window'];
    const { around, server } = await installed(ONE);
    const next = await installed(TWO, around, server, pages);
    await next.happen('activate', {});
    pages.pop();
    Object.assign(next.scope.registration, { waiting: {} });
    await next.asks('it/valuta/');
    expect(around.kept.size).toBe(2);
  });
});

test('switched off, it takes over at once, removes what bears its base and nothing else, and unregisters', async () => {
  const { caches, kept } = fakeCaches();
  for (const name of ['coerente /strumenti/ 1', 'coerente /strumenti/ 2', 'coerente / 1', 'altro'])
    await caches.open(name);
  const { scope, done, happen } = fakeScope(caches, fakeServer().fetch);
  let isGone = false;
  const unregister = async () => {
    isGone = true;
    return true;
  };
  switchOff({ ...scope, registration: { scope: BASE, unregister } });
  await happen('install', {});
  expect(done.isSkipped).toBe(true);
  await happen('activate', {});
  expect([...kept.keys()]).toEqual(['coerente / 1', 'altro']);
  expect(isGone).toBe(true);
});
