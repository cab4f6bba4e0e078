/** What an access token lets its bearer do: the claims that Roster adds to it. */
export class Access {
  static of({ role, permissions = [], organization = {} }) {
    // A member belongs to one organization, so this object has one key: its alias.
    const [alias] = Object.keys(organization);
    return new Access(role, permissions, alias && { alias, id: organization[alias].id });
  }

  constructor(role, permissions, organization) {
    this.role = role;
    this.permissions = permissions;
    this.organization = organization;
  }

  /** @param permission `<resource>:<action>`, such as `tickets:create` */
  may(permission) {
    return this.permissions.includes(permission);
  }
}
