import { entries } from '../entries.ts';

export const GET = () => {
  const items = entries
    .slice(0, 20)
    .map(({ id, data }) => `<item><title>${data.title}</title><link>https://example.org/${id}/</link></item>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Partnerstwo</title>${items.join('')}</channel></rss>`,
  );
};
