import { Alert } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import type { Diagnostic } from "../api/types";
import { useTeam } from "../team/team";
import { useWords } from "../words/useWords";

const EVERY_MINUTE = 60_000;

/** What keeps teams from working and whoever reads it can mend. Admins of an organization can mend none of it. */
export function ProblemBanner() {
  const { api, me } = useTeam();
  const { words } = useWords();
  const { data } = useQuery({
    queryKey: ["problems", api.realm],
    queryFn: api.diagnostics,
    enabled: me.administers === "system" || me.administers === "realm",
    refetchInterval: EVERY_MINUTE,
  });
  if (!data || data.length === 0) {
    return null;
  }
  return (
    <Alert isInline variant="warning" component="h2" title={words("rosterProblems")} className="roster-problems">
      <ul>
        {data.map((problem) => (
          <li key={problem.realm + problem.code}>
            <ProblemSentence problem={problem} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function ProblemSentence({ problem: { code, realm, count, error } }: { problem: Diagnostic }) {
  const { words } = useWords();
  return (
    <>
      {words(`rosterProblem_${code}`, realm, count ?? 0)}
      {error && <span className="roster-quiet"> {error}</span>}
    </>
  );
}
