import config from '../../astro.config.mjs';

/** The site's configuration, with a log that measures. */
export default { ...config, logger: { ...config.logger, entrypoint: './scripts/bench-photos/phase-log.ts' } };
