import { createSign, generateKeyPairSync } from 'node:crypto';

/*
 * A certificate for servers of tests that browsers ask by https and are told to trust: X.509 (RFC 5280, 4.1)
 * in DER, over a key that exists as long as the test does.
 */

/** A key and its certificate, as `node:https` takes them. */
export interface SelfSigned {
  key: string;
  cert: string;
}

/** Makes a certificate that names nobody and is signed by its own key. */
export function selfSigned(): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(element(0x31, sequence(element(0x06, [0x55, 0x04, 0x03]), element(0x0c, Buffer.from('test')))));
  const ecdsaWithSha256 = sequence(element(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const validity = sequence(...['200101000000Z', '400101000000Z'].map((time) => element(0x17, Buffer.from(time))));
  const body = sequence(
    // Version 3, without which Chromium does not look at one.
    element(0xa0, element(0x02, [2])),
    element(0x02, [1]),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  const certificate = sequence(body, ecdsaWithSha256, element(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

/** An element of DER: what it is, how long, and its bytes. */
function element(tag: number, value: Uint8Array | readonly number[]): Buffer {
  const bytes = Buffer.from(value);
  const { length: size } = bytes;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), bytes]);
}
