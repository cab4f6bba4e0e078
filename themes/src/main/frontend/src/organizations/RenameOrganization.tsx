import { useForm } from "react-hook-form";
import type { Organization } from "../api/types";
import { FormModal } from "../forms/FormModal";
import { TextField } from "../forms/TextField";
import { useWords } from "../words/useWords";

type RenameOrganizationProps = {
  organization: Organization;
  onRename: (name: string) => Promise<void>;
  onClose: () => void;
};

/** Another name. The alias stays, as applications know it. */
export function RenameOrganization({ organization, onRename, onClose }: RenameOrganizationProps) {
  const { words } = useWords();
  const form = useForm({ defaultValues: { name: organization.name } });
  return (
    <FormModal
      title={words("rosterRenameOrganization", organization.name)}
      form={form}
      submit={words("rosterAct_rename")}
      onSubmit={async ({ name }) => {
        await onRename(name);
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={words("rosterOrganizationName")}
        required
        autoFocus
        hint={words("rosterAliasStays", organization.alias)}
      />
    </FormModal>
  );
}
