/** What stands in the build's own files for a picture of the content. */
export interface StandIn {
  /** Path of the picture, relative to the content root. */
  path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: string;
}

const mark = 'kronika-picture';

/** The few bytes that stand for a picture. */
export function writeStandIn({ path, digest }: StandIn): string {
  return [mark, digest, path].join('\n');
}

/** The picture that bytes stand for; undefined when they are a picture themselves. */
export function readStandIn(bytes: Uint8Array): StandIn | undefined {
  if (bytes.length > 4096) return undefined;
  const [first, digest, path] = Buffer.from(bytes).toString('utf8').split('\n');
  return first === mark && digest && path ? { path, digest } : undefined;
}
