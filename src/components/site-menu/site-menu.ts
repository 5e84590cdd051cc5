/** Opens the menu where there is room for it, and lets Escape close it where there is not. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    if (!details || !summary) return;
    const wide = matchMedia('(width >= 56rem)');
    wide.addEventListener('change', () => {
      details.open = wide.matches;
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || wide.matches || !details.open) return;
      details.open = false;
      summary.focus();
    });
  }
}

customElements.define('kronika-site-menu', SiteMenu);
