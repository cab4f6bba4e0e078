import { FormGroup, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { Controller, useForm } from "react-hook-form";
import type { Realm, NewOrganization } from "../api/types";
import { FormModal } from "../forms/FormModal";
import { TextField } from "../forms/TextField";
import { useWords } from "../words/useWords";
import { aliasOf } from "./alias";

type Fields = { name: string; alias: string; realm: string; email: string; firstName: string; lastName: string };

type CreateOrganizationProps = {
  realms: Realm[];
  onCreate: (wanted: NewOrganization) => Promise<void>;
  onClose: () => void;
};

/** A new tenant and its first Admin, who is invited at once. */
export function CreateOrganization({ realms, onCreate, onClose }: CreateOrganizationProps) {
  const { words } = useWords();
  const form = useForm<Fields>({
    defaultValues: { name: "", alias: "", realm: realms[0]?.name ?? "", email: "", firstName: "", lastName: "" },
  });

  /** The alias follows the name until somebody writes one. */
  const follow = (name: string) => {
    if (!form.getFieldState("alias").isDirty || form.getValues("alias") === "") {
      form.resetField("alias", { defaultValue: aliasOf(name) });
    }
  };

  const submit = async ({ name, alias, realm, ...admin }: Fields) => {
    await onCreate({ name, alias, admin: { ...admin, email: admin.email.trim() }, ...(realm ? { realm } : {}) });
    onClose();
  };

  return (
    <FormModal
      title={words("rosterCreateOrganization")}
      form={form}
      submit={words("rosterCreateAndInvite")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField name="name" label={words("rosterOrganizationName")} required autoFocus onTyped={follow} />
      <TextField name="alias" label={words("rosterAlias")} required hint={words("rosterAliasHint")} />
      {realms.length > 1 && <RealmField realms={realms} />}
      <h2 className="roster-legend">{words("rosterFirstAdmin")}</h2>
      <TextField name="firstName" label={words("rosterFirstName")} required />
      <TextField name="lastName" label={words("rosterLastName")} />
      <TextField name="email" label={words("rosterEmail")} type="email" required />
    </FormModal>
  );
}

function RealmField({ realms }: { realms: Realm[] }) {
  const { words } = useWords();
  return (
    <Controller
      name="realm"
      render={({ field }) => (
        <FormGroup label={words("rosterRealm")} fieldId="realm">
          <FormSelect id="realm" value={field.value as string} onChange={(_event, realm) => field.onChange(realm)}>
            {realms.map(({ name, displayName }) => (
              <FormSelectOption key={name} value={name} label={displayName ? `${displayName} (${name})` : name} />
            ))}
          </FormSelect>
        </FormGroup>
      )}
    />
  );
}
