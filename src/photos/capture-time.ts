import exif from 'exif-reader';
import { instantOf } from '../edtf/time-zone.ts';

/** When a photograph was taken. */
export interface CaptureTime {
  /** Milliseconds since 1970, UTC. */
  instant: number;
  /** The day that the camera's clock showed, as `YYYY-MM-DD`. */
  day: string;
}

/**
 * When a photograph was taken, by Exif 2.32: DateTimeOriginal, with SubSecTimeOriginal and OffsetTimeOriginal where
 * the camera writes them. A clock without an offset is taken to show the site's time.
 * @param block the Exif block of a picture, or a whole TIFF file, which has the same form
 * @param timeZone name from the IANA database
 * @returns undefined where nothing is written, or nothing that is a date
 */
export function captureTime(block: Buffer, timeZone: string): CaptureTime | undefined {
  const { DateTimeOriginal: clock, SubSecTimeOriginal: fraction, OffsetTimeOriginal: offset } = photoTags(block) ?? {};
  // The reader gives the camera's clock as if it showed UTC; damaged blocks give what the types do not tell.
  // A clock that was never set writes zeros, which the reader takes for the end of 1899.
  if (!(clock instanceof Date) || !(clock.getUTCFullYear() > 1900)) return undefined;
  const digits = /^\d+/.exec(String(fraction ?? ''))?.[0] ?? '0';
  const local = clock.toISOString().slice(0, 19);
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):(\d{2})/.exec(String(offset ?? '')) ?? [];
  const instant =
    sign === undefined
      ? instantOf(local, timeZone).getTime()
      : clock.getTime() - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { instant: instant + Number(`0.${digits}`) * 1000, day: local.slice(0, 10) };
}

function photoTags(block: Buffer) {
  try {
    return exif(block).Photo;
  } catch {
    return undefined;
  }
}
