import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { selfSigned } from './self-signed.ts';
import { listen } from './static-server.ts';

/** A browser for which one server on loopback stands for every host there is. */
export interface StandInHosts {
  /** Its pages have to be opened with `ignoreHTTPSErrors`. */
  browser: Browser;
  close: () => Promise<void>;
}

/**
 * Starts a server with a certificate of its own, and a browser that asks it by https in the place of every host.
 * @param answer to all requests; their `Host` says whom they are meant for
 */
export async function standInHosts(answer: RequestListener): Promise<StandInHosts> {
  const server = await listen(createServer(selfSigned(), answer));
  const browser = await launchBrowser(`--host-resolver-rules=MAP * ${new URL(server.origin).host}`);
  return {
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
