import { lookup as lookUp } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A file as a server gave it. */
export interface FetchedFile {
  /** Where it was found in the end, after redirects. */
  address: URL;
  bytes: Buffer;
  /** The header `Content-Type`, in small letters; empty where there is none. */
  type: string;
}

/** Why there is no file. */
export type FetchFault =
  | { fault: 'unreachable'; words: string }
  | { fault: 'missing' | 'outside' }
  | { fault: 'status'; status: number }
  | { fault: 'private'; host: string }
  | { fault: 'scheme'; address: string }
  | { fault: 'too-large'; bytes: number }
  | { fault: 'too-slow'; seconds: number }
  | { fault: 'redirects' };

/** What a request may cost, and where it may lead. */
export interface FetchLimits {
  /** Most bytes of a file, unpacked. */
  bytes: number;
  /** How long one file may take with all its redirects, in seconds. */
  seconds: number;
  /** Whether an address (IPv4 or IPv6) must not be asked. */
  isRefused: (address: string) => boolean;
}

/** Most redirects that are followed. */
const mostRedirects = 5;

/**
 * Fetches a file of the web. Each address on the way is looked at, redirects and what a name means today included, so
 * that no page makes this computer ask others of its own network.
 * @param address with http or https
 */
export async function fetchFile(address: URL, limits: FetchLimits): Promise<FetchedFile | FetchFault> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  try {
    let at = address;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      if (at.protocol !== 'http:' && at.protocol !== 'https:') return { fault: 'scheme', address: at.href };
      const host = at.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && limits.isRefused(host)) return { fault: 'private', host };
      const response = await answer(at, limits, signal);
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        response.destroy();
        const next = URL.parse(headers.location, at.href);
        if (!next) return { fault: 'unreachable', words: headers.location };
        at = next;
        continue;
      }
      if (status !== 200) {
        response.destroy();
        return { fault: 'status', status };
      }
      const bytes = await wholeBody(response, limits.bytes);
      if (!bytes) return { fault: 'too-large', bytes: limits.bytes };
      return { address: at, bytes, type: (headers['content-type'] ?? '').toLowerCase() };
    }
    return { fault: 'redirects' };
  } catch (error) {
    if (error instanceof PrivateHost) return { fault: 'private', host: error.message };
    if (signal.aborted) return { fault: 'too-slow', seconds: limits.seconds };
    return { fault: 'unreachable', words: error instanceof Error ? error.message || error.name : String(error) };
  }
}

/** Thrown when a name leads into a private network; its message is the name. */
class PrivateHost extends Error {}

/** Looks a name up as Node does, and refuses one of whose addresses any is refused: the connection takes no other. */
function lookupWithin(isRefused: FetchLimits['isRefused']): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      const [first] = error ? [] : found;
      if (!first) done(error ?? new Error(host), '', 0);
      else if (found.some(({ address }) => isRefused(address))) done(new PrivateHost(host), '', 0);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

function answer(address: URL, { isRefused }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const get = address.protocol === 'https:' ? getSecure : getPlain;
  const headers = { 'User-Agent': 'Kronika import', 'Accept-Encoding': 'gzip, deflate, br', Accept: '*/*' };
  return new Promise((resolve, reject) => {
    get(address, { headers, signal, lookup: lookupWithin(isRefused) }, resolve).once('error', reject);
  });
}

/** The body, unpacked; undefined as soon as it has more bytes than it may. */
async function wholeBody(response: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(response.headers['content-length']) > most) {
    response.destroy();
    return undefined;
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of unpacked(response)) {
    const bytes: unknown = part;
    if (!Buffer.isBuffer(bytes)) continue;
    length += bytes.length;
    if (length > most) {
      response.destroy();
      return undefined;
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function unpacked(response: IncomingMessage): Readable {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decoder = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const make = Object.entries(decoder).find(([name]) => name === coding)?.[1];
  if (!make) return response;
  const unpacking = make();
  response.once('error', (error) => unpacking.destroy(error));
  return response.pipe(unpacking);
}
