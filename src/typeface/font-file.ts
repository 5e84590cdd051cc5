import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Weights of Brygada 1918 in use: headings, and the small words of drawn pictures. */
export type Weight = 500 | 600;

const files: Record<Weight, string> = {
  500: '500Medium/Brygada1918_500Medium.ttf',
  600: '600SemiBold/Brygada1918_600SemiBold.ttf',
};

/**
 * Path of the whole typeface in a weight. A build runs from a bundle, so packages are looked for from
 * the project and not from the module.
 * @param packageRoot folder of the package
 */
export function fontFile(weight: Weight, packageRoot: string): string {
  return createRequire(join(packageRoot, 'package.json')).resolve(`@expo-google-fonts/brygada-1918/${files[weight]}`);
}
