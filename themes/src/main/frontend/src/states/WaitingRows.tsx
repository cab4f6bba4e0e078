import { Skeleton } from "@patternfly/react-core";
import { Tbody, Td, Tr } from "@patternfly/react-table";
import { useWords } from "../words/useWords";

/** Rows in the place of those that are being loaded. */
export function WaitingRows({ columns }: { columns: number }) {
  const { words } = useWords();
  return (
    <Tbody aria-busy="true">
      {Array.from({ length: 5 }, (_, row) => (
        <Tr key={row}>
          {Array.from({ length: columns }, (_each, column) => (
            <Td key={column}>
              <Skeleton screenreaderText={row + column === 0 ? words("rosterLoading") : undefined} />
            </Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  );
}
