import { FormGroup, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { Controller, useForm } from "react-hook-form";
import type { Invitation, Role } from "../api/types";
import { FormModal } from "../forms/FormModal";
import { RoleField } from "../forms/RoleField";
import { TextField } from "../forms/TextField";
import { useWords } from "../words/useWords";
import { useChoices } from "./useUsers";

type Fields = { firstName: string; lastName: string; email: string; role: Role; locale: string };

const EMPTY = { firstName: "", lastName: "", email: "" };

type InviteUserProps = {
  organizationId: string;
  onInvite: (invitation: Invitation) => Promise<void>;
  onClose: () => void;
};

/** Invites one person, or one after the other. */
export function InviteUser({ organizationId, onInvite, onClose }: InviteUserProps) {
  const { words } = useWords();
  const form = useForm<Fields>({ defaultValues: { ...EMPTY, role: "viewer", locale: "" } });

  const submit = async ({ locale, ...fields }: Fields, goOn: boolean) => {
    await onInvite({ ...fields, email: fields.email.trim(), ...(locale ? { locale } : {}) });
    if (goOn) {
      form.reset({ ...form.getValues(), ...EMPTY }, { keepFieldsRef: true });
      form.setFocus("firstName");
    } else {
      onClose();
    }
  };

  return (
    <FormModal
      title={words("rosterInviteUser")}
      form={form}
      submit={words("rosterSendInvite")}
      submitAndGoOn={words("rosterSendAndGoOn")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField name="firstName" label={words("rosterFirstName")} required autoFocus />
      <TextField name="lastName" label={words("rosterLastName")} />
      <TextField name="email" label={words("rosterEmail")} type="email" required />
      <RoleField />
      <LanguageField organizationId={organizationId} />
    </FormModal>
  );
}

function LanguageField({ organizationId }: { organizationId: string }) {
  const { words, locale } = useWords();
  const { data } = useChoices(organizationId);
  if (!data || data.locales.length < 2) {
    return null;
  }
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return (
    <Controller
      name="locale"
      render={({ field }) => (
        <FormGroup label={words("rosterLanguage")} fieldId="locale">
          <FormSelect
            id="locale"
            value={field.value as string}
            onChange={(_event, chosen) => field.onChange(chosen)}
          >
            <FormSelectOption
              value=""
              label={words("rosterDefaultLanguage", names.of(data.defaultLocale ?? "en") ?? "")}
            />
            {data.locales.map((each) => (
              <FormSelectOption key={each} value={each} label={names.of(each) ?? each} />
            ))}
          </FormSelect>
        </FormGroup>
      )}
    />
  );
}
