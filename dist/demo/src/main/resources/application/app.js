// The page: signs in, then shows what the tokens say, again whenever there are new ones.
import { Access } from './access.js';
import { byId, copyable, element, listenToCopyButtons } from './page.js';
import { desk } from './desk.js';
import { examples } from './examples.js';
import { signIn } from './session.js';

listenToCopyButtons();

const configuration = await (await fetch('/configuration.json')).json();

try {
  const session = await signIn(configuration.keycloak, { onRenewed: show });
  byId('sign-out').hidden = false;
  byId('sign-out').addEventListener('click', () => session.signOut());
  show(session);
} catch (error) {
  explain(error.message);
}

function show(session) {
  const access = Access.of(session.accessClaims);
  showPerson(session.idClaims, access);
  byId('desk').replaceChildren(...desk(access));
  showPermissions(access);
  showTokens(session);
  showExamples(session, access);
  byId('notice').hidden = true;
  byId('signed-in').hidden = false;
}

function showExamples(session, access) {
  byId('not-for-you').hidden = access.role === 'admin';
  byId('inbox').hidden = !configuration.inbox;
  byId('inbox').href = configuration.inbox;
  byId('examples').replaceChildren(...examples(session, access).map(copyable));
}

function showPerson(claims, access) {
  byId('first-name').textContent = claims.given_name ?? claims.preferred_username;
  byId('name').textContent = claims.name ?? '–';
  byId('email').textContent = claims.email;
  byId('organization').textContent = access.organization?.alias ?? '–';
  byId('organization-id').textContent = access.organization?.id ?? '–';
  byId('role').textContent = access.role ?? 'none';
}

function showPermissions(access) {
  const actions = ['read', 'create', 'update', 'delete'];
  const resources = ['tickets', 'clients', 'revenue', 'expenses', 'quotes', 'users', 'settings'];
  const row = (resource) => element('tr', {},
    element('th', { scope: 'row' }, resource),
    ...actions.map((action) => {
      const allowed = access.may(`${resource}:${action}`);
      return element('td', { className: allowed ? 'yes' : 'no' },
        element('span', { ariaHidden: 'true' }, allowed ? '✓' : '–'),
        element('span', { className: 'heard' }, allowed ? 'yes' : 'no'));
    }));
  byId('permission-count').textContent = `${access.permissions.length} in all`;
  byId('permissions').replaceChildren(
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, 'Resource'),
      ...actions.map((action) => element('th', { scope: 'col' }, action)))),
    element('tbody', {}, ...resources.map(row)));
}

function showTokens(session) {
  byId('access-token').textContent = session.accessToken;
  byId('access-claims').textContent = JSON.stringify(session.accessClaims, null, 2);
  byId('id-claims').textContent = JSON.stringify(session.idClaims, null, 2);
  byId('expiry').textContent = new Date(session.accessClaims.exp * 1000).toLocaleTimeString();
}

function explain(problem) {
  byId('notice').querySelector('h1').textContent = 'You are not signed in';
  byId('problem').textContent = problem;
  byId('problem').hidden = false;
  byId('again').hidden = false;
}
