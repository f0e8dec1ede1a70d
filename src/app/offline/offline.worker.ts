import { cachesToDrop, isHashed, keptAddress, type KeptFiles } from './files';

/**
 * The service worker: after the first load the game opens without a network. Pages come from the network while there is
 * one, so that a new version is seen at once; files whose names carry a hash come from what was kept.
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** The part of a service worker's surroundings that is used here: TypeScript's own description excludes the page's. */
interface WorkerScope {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', handle: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', handle: (event: FetchEvent) => void): void;
}

declare const keptFiles: KeptFiles;
const worker = globalThis as unknown as WorkerScope;
const { version, files } = keptFiles;
const cacheName = `first-face ${version}`;

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

async function dropOld(): Promise<void> {
  const old = cachesToDrop(await caches.keys(), cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const address = keptAddress(request.url);
  const kept = await caches.match(address);
  if (kept !== undefined && isHashed(address)) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept !== undefined) return kept;
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOld()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(answer(request));
});
