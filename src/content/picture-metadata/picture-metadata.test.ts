import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureMetadata } from './picture-metadata.ts';
import { pictureType } from './picture-type.ts';

const plain = (): Sharp => sharp({ create: { width: 24, height: 16, channels: 3, background: '#865' } });

const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '52/1 24/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '20/1 56/1 0/1',
};
const camera = { IFD0: { Make: 'Kamera' } };
const xmp = (inner = '') =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const formats = ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const;

describe.each(formats)('a %s picture', (format) => {
  const written = (picture: Sharp) => picture.toFormat(format).toBuffer();

  it('carries nothing when sharp writes it as it does by itself', async () => {
    expect(pictureMetadata(await written(plain()))).toEqual([]);
  });

  it('may keep its colour profile', async () => {
    expect(pictureMetadata(await written(plain().withIccProfile('p3')))).toEqual([]);
  });

  // What sharp cannot write is put together below.
  if (format === 'gif') return;

  it('tells of XMP, and of the place in it', async () => {
    expect(pictureMetadata(await written(plain().withXmp(xmp())))).toEqual(['xmp']);
    const withPlace = xmp('<exif:GPSLatitude>52,24.0N</exif:GPSLatitude>');
    expect(pictureMetadata(await written(plain().withXmp(withPlace)))).toEqual(['gps', 'xmp']);
  });

  if (format === 'tiff') return;

  it('tells of its camera', async () => {
    expect(pictureMetadata(await written(plain().withExif(camera)))).toEqual(['exif']);
  });

  it('tells where it was taken', async () => {
    expect(pictureMetadata(await written(plain().withExif({ ...camera, IFD3: place })))).toEqual(['gps', 'exif']);
  });

  it('is read without harm when it ends too early, at every byte', async () => {
    const whole = await written(plain().withExif({ ...camera, IFD3: place }));
    for (let length = 0; length < whole.length; length++) {
      for (const kind of pictureMetadata(whole.subarray(0, length))) expect(['gps', 'exif', 'other']).toContain(kind);
    }
  });
});

describe('a JPEG', () => {
  const segment = (code: number, content: string) => {
    const head = Buffer.from([0xff, code, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, Buffer.from(content, 'latin1')]);
  };
  const withSegment = async (code: number, content: string) => {
    const bytes = await plain().jpeg().toBuffer();
    return Buffer.concat([bytes.subarray(0, 2), segment(code, content), bytes.subarray(2)]);
  };

  it.each([
    ['a comment', 0xfe, 'Zdjęcie Anny', 'comment'],
    ["Photoshop's resources", 0xed, 'Photoshop 3.0\x008BIM\x04\x04', 'iptc'],
    ['XMP that goes on', 0xe1, 'http://ns.adobe.com/xmp/extension/\0', 'xmp'],
    ['pictures that follow', 0xe2, 'MPF\0II*\0', 'other'],
    ["a maker's segment", 0xe4, 'SAMSUNG', 'other'],
  ] as const)('tells of %s', async (_, code, content, kind) => {
    expect(pictureMetadata(await withSegment(code, content))).toEqual([kind]);
  });

  it('tells of what stands behind the picture and between the scans of a progressive one', async () => {
    const bytes = await plain().jpeg().toBuffer();
    expect(pictureMetadata(Buffer.concat([bytes, Buffer.from('ftypmp42')]))).toEqual(['other']);
    const progressive = await plain().jpeg({ progressive: true }).toBuffer();
    const scan = progressive.indexOf(Buffer.from([0xff, 0xda]), progressive.indexOf(Buffer.from([0xff, 0xda])) + 2);
    expect(scan).toBeGreaterThan(0);
    const within = Buffer.concat([progressive.subarray(0, scan), segment(0xfe, 'Anna'), progressive.subarray(scan)]);
    expect(pictureMetadata(within)).toEqual(['comment']);
  });
});

describe('a PNG', () => {
  const chunk = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  };

  it.each([
    ['a text', 'tEXt', Buffer.from('Author\0Anna'), 'comment'],
    ['a packed text', 'zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync('Anna')]), 'comment'],
    ['Exif as older programs pack it', 'zTXt', Buffer.from('Raw profile type exif\0\0'), 'exif'],
    ['the time of its last change', 'tIME', Buffer.alloc(7), 'other'],
  ] as const)('tells of %s', async (_, type, content, kind) => {
    const bytes = await plain().png().toBuffer();
    const end = bytes.length - 12;
    expect(pictureMetadata(Buffer.concat([bytes.subarray(0, end), chunk(type, content), bytes.subarray(end)]))).toEqual(
      [kind],
    );
  });
});

it('a TIFF tells of its camera, its place and its captions', () => {
  const tags = [271, 34_665, 34_853, 33_723];
  const bytes = Buffer.alloc(8 + 2 + tags.length * 12 + 4);
  bytes.write('MM\0*', 'latin1');
  bytes.writeUInt32BE(8, 4);
  bytes.writeUInt16BE(tags.length, 8);
  tags.forEach((tag, index) => bytes.writeUInt16BE(tag, 10 + index * 12));
  expect(pictureMetadata(bytes)).toEqual(['gps', 'exif', 'iptc']);
});

it('a GIF tells of a comment', async () => {
  const bytes = await plain().gif().toBuffer();
  const comment = Buffer.from('\x21\xfe\x04Anna\0', 'latin1');
  expect(pictureMetadata(Buffer.concat([bytes.subarray(0, -1), comment, bytes.subarray(-1)]))).toEqual(['comment']);
});

it('a drawing tells of the photograph in it, and of XMP, but keeps its licence', async () => {
  const photo = await plain()
    .withExif({ ...camera, IFD3: place })
    .jpeg()
    .toBuffer();
  const drawing = (inner: string) => Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="a">${inner}</svg>`);
  expect(pictureMetadata(drawing(`<image href="data:image/jpeg;base64,${photo.toString('base64')}"/>`))).toEqual([
    'gps',
    'exif',
  ]);
  expect(pictureMetadata(drawing(`<metadata>${xmp()}</metadata>`))).toEqual(['xmp']);
  expect(pictureMetadata(drawing('<metadata><rdf:RDF>CC BY</rdf:RDF></metadata>'))).toEqual([]);
});

it('an icon tells of what its pictures carry', async () => {
  const png = await plain().withExif(camera).png().toBuffer();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(24, 6);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  expect(pictureMetadata(Buffer.concat([head, png]))).toEqual(['exif']);
});

it('a page, a style sheet, a film and an empty file are no pictures', () => {
  for (const text of ['', '<!doctype html><html><svg></svg>', '.a{color:red}', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'])
    expect(pictureType(Buffer.from(text, 'latin1'))).toBeUndefined();
});
