// A service desk in small: each button asks for the permission that its action needs.
import { element, say } from './page.js';

const BOARDS = [
  { resource: 'tickets', noun: 'ticket', states: ['open', 'solved'], items: ['Printer on floor 3 is offline', 'VPN drops every hour'] },
  { resource: 'clients', noun: 'client', states: ['active', 'paused'], items: ['Northwind Dental', 'Harbour Logistics'] },
  { resource: 'quotes', noun: 'quote', states: ['draft', 'sent'], items: ['Office move', 'Second internet line'] },
];

export function desk(access) {
  return BOARDS.map((board) => new Board(board, access).element);
}

class Board {
  #access;
  #items;

  constructor({ resource, noun, states, items }, access) {
    this.resource = resource;
    this.noun = noun;
    this.states = states;
    this.#access = access;
    this.#items = items.map((title) => ({ title, state: 0 }));
    this.element = element('section', { className: 'board' });
    this.#draw();
  }

  #draw() {
    this.element.replaceChildren(element('h3', {}, this.resource), ...this.#content());
  }

  #content() {
    if (!this.#access.may(`${this.resource}:read`)) {
      return [element('p', { className: 'quiet' }, `Your role does not show ${this.resource}.`)];
    }
    return [element('ul', {}, ...this.#items.map((item) => this.#row(item))), this.#button('create', `New ${this.noun}`, () => {
      this.#items.push({ title: `New ${this.noun}`, state: 0 });
    })];
  }

  #row(item) {
    const next = (item.state + 1) % this.states.length;
    return element('li', {},
      element('span', { className: 'title' }, item.title),
      element('span', { className: 'badge' }, this.states[item.state]),
      this.#button('update', `Mark ${this.states[next]}`, () => { item.state = next; }, item.title),
      this.#button('delete', 'Delete', () => { this.#items.splice(this.#items.indexOf(item), 1); }, item.title));
  }

  #button(action, label, act, about) {
    const permission = `${this.resource}:${action}`;
    const allowed = this.#access.may(permission);
    const button = element('button', {
      type: 'button',
      disabled: !allowed,
      title: allowed ? permission : `needs ${permission}`,
      ariaLabel: about ? `${label}: ${about}` : null,
    }, label);
    button.addEventListener('click', () => {
      act();
      this.#draw();
      say(`Done: ${permission}`);
    });
    return button;
  }
}
