import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageNeeds, withPolicy } from './page-policy.ts';

const reach = {
  frames: ['https://player.example.org'],
  forms: ['https://letters.example.org'],
  answers: [],
  counters: [],
};
const digest = (text: string) => createHash('sha256').update(text).digest('base64');

describe('what a page needs', () => {
  it('is what stands before its text, digested as browsers do', () => {
    const { scripts, styles } = pageNeeds(
      `<head><style> a{} </style><script>if (a<b && "</b>") c()</script><script type="module">d()</script>
       <script type="application/ld+json">{}</script><script src="/e.js"></script></head>
       <main><style>f{}</style><script>g()</script></main><script>h()</script>`,
      reach,
    );
    expect(styles).toEqual([digest(' a{} ')]);
    expect(scripts).toEqual([digest('if (a<b && "</b>") c()'), digest('d()')]);
  });

  it('is found however long the page is, and wherever its signs fall', () => {
    for (let length = 4080; length < 4110; length += 1) {
      const shell = `<head><!--${'ż'.repeat(length)}--><script>a("\u{1F5FA}")</script><style>b{}</style></head>`;
      const text = `<main><script>c()</script>${'<p>d</p>'.repeat(1000)}`;
      expect(pageNeeds(`${shell}${text}</main><script>e()</script>`, reach)).toEqual({
        ...{ scripts: [digest('a("\u{1F5FA}")')], styles: [digest('b{}')] },
        ...{ frames: [], forms: [], answers: [], hasSearch: false },
      });
      expect(pageNeeds(`${shell}${text}<KRONIKA-search data-a="b"></kronika-search></main>`, reach).hasSearch).toBe(
        true,
      );
      expect(pageNeeds(`${shell}${text}<!-- <kronika-search> --></main>`, reach).hasSearch).toBe(false);
    }
  });

  it('is all that it holds where the page is code of the site', () => {
    const { scripts, styles } = pageNeeds('<main><style>a{}</style><script>b()</script></main>', reach, true);
    expect(styles).toEqual([digest('a{}')]);
    expect(scripts).toEqual([digest('b()')]);
  });

  it('is a foreign address only where a film or the form of a newsletter stands', () => {
    const none = pageNeeds('<main><iframe src="https://player.example.org"></iframe><form></form></main>', reach);
    expect(none).toMatchObject({ frames: [], forms: [], hasSearch: false });
    const all = '<kronika-video-player></kronika-video-player><kronika-newsletter-form></kronika-newsletter-form>';
    expect(pageNeeds(`${all}<kronika-search></kronika-search>`, reach)).toMatchObject({
      frames: reach.frames,
      forms: reach.forms,
      hasSearch: true,
    });
  });
});

it('is the address of a counter only where visits are counted', () => {
  const counting = { ...reach, counters: ['https://count.example.org/count'] };
  expect(pageNeeds('<main></main>', counting).answers).toEqual([]);
  // Far behind what stands first, where a page that needs nothing is not read any more.
  const counted = `<main>${'<p>słowo</p>'.repeat(2000)}</main><kronika-page-counter></kronika-page-counter>`;
  expect(pageNeeds(counted, counting).answers).toEqual(counting.counters);
});

describe('the policy of a page', () => {
  it('stands behind the encoding and before everything that it rules', () => {
    expect(withPolicy('<html><head><meta charset="utf-8"><style></style></head>', "default-src 'self'")).toBe(
      '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><style></style></head>',
    );
    expect(withPolicy('<head><title>A</title></head>', 'x')).toBe(
      '<head><meta http-equiv="Content-Security-Policy" content="x"><title>A</title></head>',
    );
  });

  it('takes the place of an older one, and of none that the site itself wrote elsewhere', () => {
    const own = '<meta http-equiv="Content-Security-Policy" content="own">';
    const page = `<head><meta charset="utf-8"><title>A</title>${own}</head>`;
    const once = withPolicy(page, 'old');
    expect(withPolicy(once, 'new')).toBe(once.replace('old', 'new'));
    expect(withPolicy(once, 'new')).toContain(own);
  });

  it('is not written into a fragment', () => {
    expect(withPolicy('<header>A</header>', 'x')).toBe('<header>A</header>');
  });
});
