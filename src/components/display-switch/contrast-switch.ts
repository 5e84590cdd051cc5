import { choose, currentChoice, followOtherTabs } from './stored-choice.ts';

/** Turns high contrast on and off. */
class ContrastSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const isHigh = () => currentChoice('contrast') === 'high';
    const update = () => {
      button.setAttribute('aria-pressed', String(isHigh()));
    };
    update();
    button.addEventListener('click', () => {
      choose('contrast', isHigh() ? undefined : 'high');
      update();
    });
    followOtherTabs('contrast', update);
  }
}

customElements.define('kronika-contrast-switch', ContrastSwitch);
