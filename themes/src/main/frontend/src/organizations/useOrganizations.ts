import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { NewOrganization, Organization } from "../api/types";
import { pageOf, type ListState } from "../list/listState";
import { useTeam } from "../team/team";

/** The organizations that a list shows, and how many there are. */
export function useOrganizations(state: ListState) {
  const { api } = useTeam();
  const filter = state.search ? { search: state.search } : {};
  return useQuery({
    queryKey: ["organizations", api.realm, state.search, state.page, state.max],
    queryFn: async () => {
      const [page, count] = await Promise.all([
        api.organizations({ ...filter, ...pageOf(state) }),
        api.countOrganizations(filter),
      ]);
      return { page, count };
    },
    placeholderData: keepPreviousData,
  });
}

/** The realms in which an organization can be made. */
export function useRealms() {
  const { api } = useTeam();
  return useQuery({ queryKey: ["realms", api.realm], queryFn: () => api.realms({ first: 0, max: 100 }) });
}

/** Everything that can be done with an organization as such. */
export function useOrganizationMutations() {
  const { api } = useTeam();
  const queries = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["organizations", api.realm] }),
      queries.invalidateQueries({ queryKey: ["organization", api.realm] }),
    ]);
  return {
    create: useMutation({ mutationFn: (wanted: NewOrganization) => api.createOrganization(wanted), onSettled }),
    rename: useMutation({
      mutationFn: ({ id, name }: { id: string; name: string }) => api.renameOrganization(id, name),
      onSettled,
    }),
    suspend: useMutation({ mutationFn: ({ id }: Organization) => api.suspend(id), onSettled }),
    resume: useMutation({ mutationFn: ({ id }: Organization) => api.resume(id), onSettled }),
  };
}
