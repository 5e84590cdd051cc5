import { describe, expect, it } from 'vitest';
import { videoEmbed } from './video-embed.ts';

const youTube = { service: 'YouTube', src: 'https://www.youtube-nocookie.com/embed/W47KyYVxaG4' };
const uuid = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const short = 'kkGMgK9ZtnKfYAgnEtQxbv';

describe('the player of a film', () => {
  it.each([
    ['https://www.youtube.com/watch?v=W47KyYVxaG4', youTube],
    ['https://youtube.com/watch?list=PL1&v=W47KyYVxaG4&t=12s', youTube],
    ['https://m.youtube.com/watch?v=W47KyYVxaG4', youTube],
    ['https://youtu.be/W47KyYVxaG4?si=abc', youTube],
    ['https://www.youtube.com/shorts/W47KyYVxaG4', youTube],
    ['https://www.youtube.com/live/W47KyYVxaG4?feature=share', youTube],
    ['https://www.youtube-nocookie.com/embed/W47KyYVxaG4', youTube],
    ['https://vimeo.com/76979871', { service: 'Vimeo', src: 'https://player.vimeo.com/video/76979871?dnt=1' }],
    [
      'https://vimeo.com/76979871/8272103f6e',
      { service: 'Vimeo', src: 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1' },
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      { service: 'Vimeo', src: 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1' },
    ],
    [
      `https://framatube.org/videos/watch/${uuid}`,
      { service: 'framatube.org', src: `https://framatube.org/videos/embed/${uuid}` },
    ],
    [
      `https://framatube.org/w/${short}`,
      { service: 'framatube.org', src: `https://framatube.org/videos/embed/${short}` },
    ],
  ])('is known of %s', (address, embed) => {
    expect(videoEmbed(address)).toEqual(embed);
  });

  it.each([
    'https://youtube.com.evil.example/watch?v=W47KyYVxaG4',
    'https://evil.example/youtube.com/watch?v=W47KyYVxaG4',
    'https://evil.example/?u=https://youtu.be/W47KyYVxaG4',
    'https://youtube.com@evil.example/watch?v=W47KyYVxaG4',
    'https://user:secret@www.youtube.com/watch?v=W47KyYVxaG4',
    'https://www.youtube.com:8443/watch?v=W47KyYVxaG4',
    'javascript:alert(1)//www.youtube.com/watch?v=W47KyYVxaG4',
    'data:text/html,https://youtu.be/W47KyYVxaG4',
    'ftp://youtu.be/W47KyYVxaG4',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/watch?v=W47KyYVxaG4"><script>',
    'https://www.youtube.com/watch?v=../../../evil',
    'https://www.youtube.com/@kanal',
    'https://www.youtube.com/playlist?list=PL123',
    'https://youtu.be/',
    'https://youtu.be/W47KyYVxaG4/dalej',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/76979871/8272103f6e/x',
    'https://vimeo.com/76979871/"onload=',
    `http://framatube.org/videos/watch/${uuid}`,
    'https://framatube.org/videos/watch/1',
    'https://framatube.org/w/krotkie',
    'https://example.org/film.mp4',
    'nie adres',
    '',
  ])('is unknown of %j, which stays a link', (address) => {
    expect(videoEmbed(address)).toBeUndefined();
  });
});
