// What every part of the page needs from the DOM.

export const byId = (id) => document.getElementById(id);

/** Makes an element; text becomes text, never markup. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A titled block of text with a button that copies it. */
export function copyable({ title, text }) {
  const code = element('code', {}, text);
  const button = element('button', { type: 'button', ariaLabel: `Copy: ${title}` }, 'Copy');
  button.addEventListener('click', () => copy(text));
  return element('div', {},
    element('div', { className: 'titled' }, element('h3', {}, title), button),
    element('pre', { tabIndex: 0, role: 'region', ariaLabel: title }, code));
}

/** Buttons with `data-copy` copy the text of the element with that id. */
export function listenToCopyButtons() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', () => copy(byId(button.dataset.copy).textContent));
  }
}

/** Says something for a moment, to screen readers as well. */
export function say(sentence) {
  byId('said').textContent = sentence;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { byId('said').textContent = ''; }, 2500);
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  say('Copied');
}
