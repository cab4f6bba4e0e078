import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Invitation, MemberChange, User } from "../api/types";
import { pageOf, type ListState } from "../list/listState";
import { useTeam } from "../team/team";

/** While somebody is invited their row may change at any time: they come in, or their mail goes out. */
const LOOK_AGAIN = 10_000;

/** The users of an organization that a list shows, and what belongs to it. */
export function useUsers(organizationId: string, state: ListState) {
  const { api } = useTeam();
  const filter = {
    ...(state.search ? { search: state.search } : {}),
    ...(state.role ? { role: state.role } : {}),
    ...(state.status ? { status: state.status } : {}),
  };
  const at = ["organization", api.realm, organizationId];
  const users = useQuery({
    queryKey: [...at, "users", state],
    queryFn: async () => {
      const [page, count] = await Promise.all([
        api.users(organizationId, { ...filter, sort: state.sort, ...pageOf(state) }),
        api.countUsers(organizationId, filter),
      ]);
      return { page, count };
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.page.some(isInvited) ? LOOK_AGAIN : false),
  });
  const activeAdmins = useQuery({
    queryKey: [...at, "admins"],
    queryFn: () => api.countUsers(organizationId, { role: "admin", status: "active" }),
  });
  return { users, activeAdmins: activeAdmins.data };
}

/** The organization itself. */
export function useOrganization(organizationId: string) {
  const { api } = useTeam();
  return useQuery({
    queryKey: ["organization", api.realm, organizationId, "itself"],
    queryFn: () => api.organization(organizationId),
  });
}

/** What a form about a member may offer. */
export function useChoices(organizationId: string) {
  const { api } = useTeam();
  return useQuery({
    queryKey: ["organization", api.realm, organizationId, "choices"],
    queryFn: () => api.formOptions(organizationId),
    staleTime: Infinity,
  });
}

/** Everything that can be done with the users of an organization. Whatever is shown of it is loaded anew afterwards. */
export function useUserMutations(organizationId: string) {
  const { api } = useTeam();
  const queries = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["organization", api.realm, organizationId] }),
      queries.invalidateQueries({ queryKey: ["organizations"] }),
    ]);
  return {
    invite: useMutation({ mutationFn: (invitation: Invitation) => api.invite(organizationId, invitation), onSettled }),
    change: useMutation({
      mutationFn: ({ user, change }: { user: User; change: MemberChange }) =>
        api.change(organizationId, user.id, change),
      onSettled,
    }),
    setPassword: useMutation({
      mutationFn: ({ user, password }: { user: User; password: string }) =>
        api.setPassword(organizationId, user.id, password),
      onSettled,
    }),
    removeSecondFactor: useMutation({
      mutationFn: (user: User) => api.removeSecondFactor(organizationId, user.id),
      onSettled,
    }),
    sendLink: useMutation({ mutationFn: (user: User) => api.sendLink(organizationId, user.id), onSettled }),
    deactivate: useMutation({ mutationFn: (user: User) => api.deactivate(organizationId, user.id), onSettled }),
    reactivate: useMutation({ mutationFn: (user: User) => api.reactivate(organizationId, user.id), onSettled }),
    withdraw: useMutation({ mutationFn: (user: User) => api.withdraw(organizationId, user.id), onSettled }),
  };
}

function isInvited(user: User): boolean {
  return user.status === "invited";
}
