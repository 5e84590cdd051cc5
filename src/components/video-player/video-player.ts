/** Puts a film's player in the place of what stands for it, when the reader asks. */
class VideoPlayer extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const { src = '', title = '' } = this.dataset;
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.title = title;
      frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
      frame.allowFullscreen = true;
      // YouTube plays for nobody who does not say where from; the name of the site is enough.
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      this.replaceChildren(frame);
      frame.focus();
    });
  }
}

customElements.define('kronika-video-player', VideoPlayer);
