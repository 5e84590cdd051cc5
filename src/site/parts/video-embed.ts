/** A film that can be played within a page. */
export interface VideoEmbed {
  /** What the service is called; a PeerTube server by its host. */
  service: string;
  /** Address of the player. */
  src: string;
}

const youTubeHosts = new Set(['youtube.com', 'www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com']);
const vimeoHosts = new Set(['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']);

/**
 * Recognises the address of a film at YouTube, Vimeo or a PeerTube server, and says where its player
 * is: the one that sets no cookies before the film plays (YouTube), is asked not to track (Vimeo), or
 * runs on the server itself (PeerTube, known by the shape of its addresses alone).
 * Rules of addresses: support.google.com/youtube/answer/171780, help.vimeo.com "Player parameters",
 * docs.joinpeertube.org/api/embed-player.
 * @param address as an editor wrote it
 * @returns undefined for every other address, which stays a plain link
 */
export function videoEmbed(address: string): VideoEmbed | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.port || url.username || url.password) return undefined;
  const path = url.pathname.split('/').filter(Boolean);
  if (url.hostname === 'youtu.be') return youTube(path.length === 1 ? path[0] : undefined);
  if (youTubeHosts.has(url.hostname)) return youTube(youTubeId(path, url.searchParams.get('v')));
  if (vimeoHosts.has(url.hostname)) return vimeo(path[0] === 'video' ? path.slice(1) : path, url.searchParams.get('h'));
  return url.protocol === 'https:' ? peerTube(url.hostname, path) : undefined;
}

/** The film's id in the addresses of watching, of shorts, of live broadcasts and of the player. */
function youTubeId([kind = '', id]: readonly string[], watched: string | null): string | undefined {
  if (kind === 'watch') return watched ?? undefined;
  return ['shorts', 'live', 'embed'].includes(kind) ? id : undefined;
}

function youTube(id = ''): VideoEmbed | undefined {
  if (!/^[\w-]{11}$/.test(id)) return undefined;
  return { service: 'YouTube', src: `https://www.youtube-nocookie.com/embed/${id}` };
}

/** A film that is not listed is known by a second part, its key. */
function vimeo([id = '', key, ...more]: readonly string[], asked: string | null): VideoEmbed | undefined {
  const secret = key ?? asked;
  if (!/^\d{4,12}$/.test(id) || more.length > 0) return undefined;
  if (secret !== null && !/^[\da-f]{6,16}$/.test(secret)) return undefined;
  return { service: 'Vimeo', src: `https://player.vimeo.com/video/${id}?${secret ? `h=${secret}&` : ''}dnt=1` };
}

/** `/w/` with a short id of 22 characters, `/videos/watch/` or `/videos/embed/` with either. */
function peerTube(host: string, path: readonly string[]): VideoEmbed | undefined {
  const match =
    /^(?:w|videos\/watch|videos\/embed)\/(?<id>[1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(
      path.join('/'),
    );
  const id = match?.groups?.['id'];
  return id === undefined ? undefined : { service: host, src: `https://${host}/videos/embed/${id}` };
}
