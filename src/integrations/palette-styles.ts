import type { AstroIntegration } from 'astro';
import { type Palette, palette } from '../colours/palette.ts';

/** Name under which the shell imports the stylesheet. */
const name = 'virtual:kronika/palette.css';

/** Under which Vite knows it; a browser that asks a development server for it by this name gets it. */
const resolved = '\0kronika/palette.css';

/**
 * Gives the styles the colours of this site, as a stylesheet that is bundled with the others: one
 * file for all pages, nothing inline that a strict Content Security Policy would have to allow.
 * @param accent `colours.accent` of the settings, as `#rrggbb`
 */
export function paletteStyles(accent: string): AstroIntegration {
  const styles = asCustomProperties(palette(accent));
  return {
    name: 'kronika:palette',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'kronika:palette',
          resolveId: (id: string) => (id === name ? resolved : undefined),
          load: (id: string) => (id === resolved ? styles : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The colours that come from the accent; `tokens.css` has the others. */
function asCustomProperties({ light, dark }: Palette): string {
  const properties = (
    [
      ['', light],
      ['-night', dark],
    ] as const
  ).flatMap(([end, scheme]) => [
    `--palette-accent${end}: ${scheme.accent};`,
    `--palette-accent-surface${end}: ${scheme.accentSurface};`,
    `--palette-on-accent${end}: ${scheme.onAccent};`,
    `--palette-wash${end}: ${scheme.wash};`,
  ]);
  return `@layer tokens { :root { ${properties.join(' ')} } }\n`;
}
