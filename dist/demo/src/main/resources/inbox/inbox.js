// The inbox page. Whatever is in a mail becomes text; its HTML is shown by a sandboxed frame.
const POLL_MILLISECONDS = 1500;
const PURPOSE = 'Every mail that the demo sends arrives here, whomever it is for.';
const VIEWS = ['HTML', 'Text', 'Headers'];

const list = document.getElementById('list');
const pane = document.getElementById('mail');
const state = document.getElementById('state');

let mails = [];
let view = 'HTML';
let shown = null;

addEventListener('hashchange', show);
document.addEventListener('keydown', browse);
drawList();
show();
refresh();

async function refresh() {
  try {
    const found = await (await fetch('/api/messages')).json();
    if (found.length !== mails.length || found[0]?.id !== mails[0]?.id) {
      mails = found;
      drawList();
      show();
    }
    state.textContent = mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  } catch {
    state.textContent = 'The demo does not run';
  }
  setTimeout(refresh, POLL_MILLISECONDS);
}

function selected() {
  return mails.find((mail) => mail.id === location.hash.slice(1));
}

function drawList() {
  const focused = document.activeElement?.hash;
  list.replaceChildren(...(mails.length ? mails.map(entry) : [element('p', { className: 'empty' }, 'No mail yet')]));
  [...list.querySelectorAll('a')].find((link) => link.hash === focused)?.focus();
}

function entry(mail) {
  return element('a', { href: `#${mail.id}` },
    element('span', { className: 'subject' }, mail.subject || '(no subject)'),
    element('span', { className: 'to' }, mail.to),
    element('time', { dateTime: new Date(mail.at).toISOString() }, time(mail.at)));
}

function show() {
  const mail = selected();
  document.body.classList.toggle('reading', Boolean(mail));
  for (const link of list.querySelectorAll('a')) {
    link.ariaCurrent = link.hash === location.hash ? 'true' : null;
  }
  if ((mail?.id ?? '') === shown) {
    return;
  }
  shown = mail?.id ?? '';
  document.title = mail ? `${mail.subject} – Inbox` : 'Inbox';
  pane.replaceChildren(...(mail ? reading(mail) : [element('p', { className: 'empty' }, PURPOSE)]));
}

function reading(mail) {
  const body = element('div', { className: 'body' });
  const tabs = VIEWS.map((name) => element('button', { type: 'button' }, name));
  const choose = (name) => {
    view = name;
    tabs.forEach((tab) => { tab.ariaPressed = String(tab.textContent === name); });
    body.replaceChildren(content(mail, name));
  };
  tabs.forEach((tab) => tab.addEventListener('click', () => choose(tab.textContent)));
  choose(view);
  return [
    element('div', { className: 'head' },
      element('a', { className: 'back', href: '#' }, '‹ All mails'),
      element('h2', {}, mail.subject || '(no subject)'),
      element('dl', {},
        element('dt', {}, 'From'), element('dd', {}, mail.from),
        element('dt', {}, 'To'), element('dd', {}, mail.to),
        element('dt', {}, 'Arrived'), element('dd', {}, new Date(mail.at).toLocaleString())),
      element('div', { className: 'tabs', role: 'group', ariaLabel: 'How to show it' }, ...tabs,
        element('a', { href: `/api/messages/${mail.id}/raw`, target: '_blank' }, 'As it came'))),
    body,
  ];
}

function content(mail, name) {
  if (name === 'Headers') {
    return text('Headers', mail.headers.map((header) => `${header.name}: ${header.value}`).join('\n'));
  }
  if (name === 'Text') {
    return mail.text === null ? missing('plain text') : text('Plain text', mail.text);
  }
  if (mail.html === null) {
    return missing('HTML');
  }
  const frame = element('iframe', { title: 'The mail as HTML', src: `/api/messages/${mail.id}/html` });
  frame.sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  return frame;
}

const text = (title, content) => element('pre', { tabIndex: 0, role: 'region', ariaLabel: title }, content);
const missing = (part) => element('p', { className: 'empty' }, `This mail has no ${part} part.`);

/** Up and down, or k and j, go through the mails; escape leaves one. */
function browse(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('pre')) {
    return;
  }
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step && mails.length) {
    const at = mails.indexOf(selected());
    const next = mails[Math.min(Math.max(at + step, 0), mails.length - 1)];
    location.hash = next.id;
    [...list.querySelectorAll('a')].find((link) => link.hash === `#${next.id}`)?.focus();
    event.preventDefault();
  } else if (event.key === 'Escape') {
    location.hash = '';
  }
}

function time(at) {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  return today ? date.toLocaleTimeString([], { timeStyle: 'short' }) : date.toLocaleDateString([], { dateStyle: 'medium' });
}

/** Makes an element; text becomes text, never markup. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
