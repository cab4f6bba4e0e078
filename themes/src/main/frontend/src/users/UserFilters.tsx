import { Button, FormSelect, FormSelectOption, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { ROLES, STATUSES } from "../api/types";
import { isFiltered, type ListState } from "../list/listState";
import { SearchField } from "../list/SearchField";
import { useWords } from "../words/useWords";

type UserFiltersProps = { state: ListState; onChange: (change: Partial<ListState>) => void; children: ReactNode };

/** Search and filters above the table, and what else stands there. */
export function UserFilters({ state, onChange, children }: UserFiltersProps) {
  const { words } = useWords();
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem variant="search-filter">
          <SearchField value={state.search} onSearch={(search) => onChange({ search })} />
        </ToolbarItem>
        <ToolbarItem>
          <Choice
            label={words("rosterRole")}
            all={words("rosterAllRoles")}
            values={ROLES}
            value={state.role}
            name={(role) => words(`rosterRole_${role}`)}
            onChange={(role) => onChange({ role })}
          />
        </ToolbarItem>
        <ToolbarItem>
          <Choice
            label={words("rosterStatus")}
            all={words("rosterAllStatuses")}
            values={STATUSES}
            value={state.status}
            name={(status) => words(`rosterStatus_${status}`)}
            onChange={(status) => onChange({ status })}
          />
        </ToolbarItem>
        {isFiltered(state) && (
          <ToolbarItem>
            <Button variant="link" onClick={() => onChange({ search: "", role: undefined, status: undefined })}>
              {words("rosterClearFilters")}
            </Button>
          </ToolbarItem>
        )}
        <ToolbarItem align={{ default: "alignRight" }}>{children}</ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  all: string;
  values: readonly T[];
  value: T | undefined;
  name: (value: T) => string;
  onChange: (value: T | undefined) => void;
};

function Choice<T extends string>({ label, all, values, value, name, onChange }: ChoiceProps<T>) {
  return (
    <FormSelect
      aria-label={label}
      value={value ?? ""}
      onChange={(_event, chosen) => onChange(values.find((each) => each === chosen))}
    >
      <FormSelectOption value="" label={all} />
      {values.map((each) => (
        <FormSelectOption key={each} value={each} label={name(each)} />
      ))}
    </FormSelect>
  );
}
