import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { captureTime } from './capture-time.ts';

async function exifBlock(tags: Record<string, string>): Promise<Buffer> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#7a5a3c' } });
  const { exif } = await sharp(await picture.withExif({ IFD2: tags }).jpeg().toBuffer()).metadata();
  return exif ?? Buffer.alloc(0);
}

async function taken(tags: Record<string, string>): Promise<string | undefined> {
  const time = captureTime(await exifBlock(tags), 'Europe/Warsaw');
  return time && new Date(time.instant).toISOString();
}

describe('captureTime', () => {
  it("takes a camera's clock for the site's time, in summer and in winter", async () => {
    expect(await taken({ DateTimeOriginal: '2026:10:03 10:00:07' })).toBe('2026-10-03T08:00:07.000Z');
    expect(await taken({ DateTimeOriginal: '2026:11:03 10:00:07' })).toBe('2026-11-03T09:00:07.000Z');
  });

  it('goes by the offset and the fraction of a second where the camera writes them', async () => {
    const clock = { DateTimeOriginal: '2026:10:03 10:00:07', SubSecTimeOriginal: '25' };
    expect(await taken({ ...clock, OffsetTimeOriginal: '+05:30' })).toBe('2026-10-03T04:30:07.250Z');
    expect(await taken({ ...clock, OffsetTimeOriginal: '-02:00' })).toBe('2026-10-03T12:00:07.250Z');
  });

  it('keeps the day that the camera showed', async () => {
    const block = await exifBlock({ DateTimeOriginal: '2026:10:03 00:30:00', OffsetTimeOriginal: '+02:00' });
    expect(captureTime(block, 'Europe/Warsaw')?.day).toBe('2026-10-03');
  });

  it('reads a TIFF file, whose form is that of an Exif block', async () => {
    const block = await exifBlock({ DateTimeOriginal: '2026:10:03 10:00:00' });
    const tiff = block.subarray(block.indexOf('II*\0', 0, 'latin1'));
    expect(captureTime(tiff, 'Europe/Warsaw')?.day).toBe('2026-10-03');
  });

  it.each([{ DateTimeOriginal: '0000:00:00 00:00:00' }, { DateTimeOriginal: '    :  :     :  :  ' }, {}])(
    'knows nothing from %o',
    async (tags) => {
      expect(await taken(tags)).toBeUndefined();
    },
  );

  it('knows nothing from damaged bytes', () => {
    expect(captureTime(Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff', 'latin1'), 'Europe/Warsaw')).toBeUndefined();
    expect(captureTime(Buffer.alloc(0), 'Europe/Warsaw')).toBeUndefined();
  });
});
