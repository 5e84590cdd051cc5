import sharp from 'sharp';

/**
 * A JPEG as a 12-megapixel camera would write it: smooth and rough things with hard edges in front of
 * each other, textures that are about as strong in each octave, as natural scenes are (Field 1987,
 * doi:10.1364/JOSAA.4.002379), and the sensor's noise. Encoders meet about what they meet in
 * photographs; a flat picture would flatter them.
 * @param seed a whole number; each gives another picture, the same on each machine
 * @param width in pixels
 * @param height in pixels
 */
export async function cameraPhotograph(seed: number, width = 4000, height = 3000): Promise<Buffer> {
  const random = sequence(seed);
  const { colours, roughness } = scene(random, width, height);
  const [pixels, rough] = await Promise.all(
    [colours, roughness].map((drawing) => sharp(Buffer.from(drawing)).removeAlpha().blur(1.2).raw().toBuffer()),
  );
  if (!pixels || !rough) throw new Error('A scene has two drawings.');
  const grain = await texture(random, width, height);
  for (let index = 0; index < pixels.length; index += 1) {
    const noise = (random() + random() - 1) * 12;
    const relief = (((grain[Math.floor(index / 3)] ?? 128) - 128) * (rough[index] ?? 0)) / 64;
    pixels[index] = Math.max(0, Math.min(255, (pixels[index] ?? 0) + relief + noise));
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** A sequence that is the same on each machine (Numerical Recipes' linear congruential generator). */
function sequence(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761);
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Four hundred leaves, people, walls and wires below a sky, as SVG: their colours, and how rough each is as a grey. */
function scene(random: () => number, width: number, height: number): { colours: string; roughness: string } {
  const colour = () => {
    const light = 40 + random() * 150;
    return `rgb(${[0, 1, 2].map(() => Math.round(light + (random() - 0.5) * 60)).join()})`;
  };
  const grey = () =>
    `rgb(${Array<number>(3)
      .fill(Math.round(random() ** 2 * 200))
      .join()})`;
  const things = Array.from({ length: 400 }, (_, index) => {
    const near = index / 400;
    const [x, y] = [random() * 4000, 700 + random() * 2300 * (0.2 + near)];
    const [across, up] = [(30 + random() * 400) * (0.3 + near), (30 + random() * 600) * (0.3 + near)];
    const shape = [
      `<ellipse cx="${x}" cy="${y}" rx="${across / 2}" ry="${up / 2}" transform="rotate(${random() * 90} ${x} ${y})"/>`,
      `<path d="M${x} ${y}q${across} ${-up} ${across * 1.3} ${up * 0.3}t${across * -0.5} ${up}z"/>`,
      `<path d="M${x} ${y}h${across}v${up}h${-across}z"/>`,
      `<path d="M${x} ${y}l${across * 2} ${(random() - 0.5) * up}v${2 + random() * 12}l${-across * 2} ${random() * 9}z"/>`,
    ][Math.floor(random() * 4)];
    return { shape, colour: colour(), grey: grey() };
  });
  const drawing = (background: string, paint: 'colour' | 'grey') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 3000" preserveAspectRatio="none" width="${width}" height="${height}">
    <rect width="4000" height="3000" fill="${background}"/>
    ${things.map((thing) => `<g fill="${thing[paint]}">${thing.shape}</g>`).join('')}</svg>`;
  return { colours: drawing(colour(), 'colour'), roughness: drawing('rgb(12,12,12)', 'grey') };
}

/** Noise around 128 from coarse to fine, one byte a pixel; drawn at half the size, as a lens is no sharper. */
async function texture(random: () => number, width: number, height: number): Promise<Buffer> {
  const [across, down] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const sum = new Float32Array(across * down).fill(128);
  for (let cells = 4, strength = 26; cells <= across; cells *= 2, strength /= 1.25) {
    const rows = Math.max(2, Math.round((cells * down) / across));
    const coarse = Buffer.from(Array.from({ length: cells * rows }, () => random() * 256));
    const layer = await sharp(coarse, { raw: { width: cells, height: rows, channels: 1 } })
      .resize(across, down, { fit: 'fill', kernel: 'cubic' })
      .extractChannel(0)
      .raw()
      .toBuffer();
    for (let index = 0; index < sum.length; index += 1)
      sum[index] = (sum[index] ?? 0) + (((layer[index] ?? 128) - 128) / 128) * strength;
  }
  const bytes = Buffer.from(Uint8ClampedArray.from(sum));
  return sharp(bytes, { raw: { width: across, height: down, channels: 1 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}
