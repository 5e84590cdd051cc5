import { encoders } from '../../src/integrations/pictures/encode-picture.ts';
import config from './kronika.config.mjs';

/*
 * The site's configuration with Astro's own image service, as it comes: the peer that the bench measures
 * against. It is given the qualities that the site asks for, and the site's effort for AVIF: with its own,
 * one photograph takes a quarter of a minute.
 */
export default {
  ...config,
  integrations: config.integrations.filter(({ name }) => name !== 'kronika:content-pictures'),
  image: {
    service: {
      entrypoint: 'astro/assets/services/sharp',
      config: {
        avif: encoders.avif,
        webp: { quality: encoders.webp.quality },
        jpeg: { quality: encoders.jpg.quality },
      },
    },
  },
};
