/** Commands that call Roster's API as the person who is signed in. */
export function examples({ url, realm, accessToken }, { organization }) {
  const users = `${url}/admin/realms/${realm}/team/organizations/${organization?.id}/users`;
  const asMe = `-H 'Authorization: Bearer ${accessToken}'`;
  const invitee = { firstName: 'Jana', lastName: 'Novak', email: 'jana@acme.test', role: 'technician' };
  return [
    {
      title: 'Invite somebody',
      text: `curl -i '${users}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(invitee)}' \\\n  ${asMe}`,
    },
    {
      title: 'List the members',
      text: `curl '${users}' \\\n  ${asMe}`,
    },
  ];
}
