import { choose, currentChoice, followOtherTabs } from './stored-choice.ts';

/** Light, dark, or as the system has it. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const update = () => {
      select.value = currentChoice('theme') ?? '';
    };
    update();
    select.addEventListener('change', () => choose('theme', select.value || undefined));
    followOtherTabs('theme', update);
  }
}

customElements.define('kronika-theme-switch', ThemeSwitch);
