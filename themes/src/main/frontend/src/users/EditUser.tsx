import { useForm } from "react-hook-form";
import type { MemberChange, Role, User } from "../api/types";
import { FormModal } from "../forms/FormModal";
import { RoleField } from "../forms/RoleField";
import { TextField } from "../forms/TextField";
import { useWords } from "../words/useWords";
import { nameOf } from "./name";
import { roleReason, type Situation } from "./permits";

type Fields = { firstName: string; lastName: string; role: Role | null };

type EditUserProps = {
  user: User;
  situation: Situation;
  onChange: (change: MemberChange) => Promise<void>;
  onClose: () => void;
};

/** Names and role. The address stays: people sign in with it. */
export function EditUser({ user, situation, onChange, onClose }: EditUserProps) {
  const { words } = useWords();
  const { firstName, lastName, role } = user;
  const form = useForm<Fields>({ defaultValues: { firstName, lastName, role } });
  const reason = roleReason(user, situation);

  const submit = async (fields: Fields) => {
    const change = { firstName: fields.firstName, lastName: fields.lastName };
    await onChange(fields.role && !reason ? { ...change, role: fields.role } : change);
    onClose();
  };

  return (
    <FormModal
      title={words("rosterEditUser", nameOf(user))}
      form={form}
      submit={words("rosterSave")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField name="firstName" label={words("rosterFirstName")} required autoFocus />
      <TextField name="lastName" label={words("rosterLastName")} />
      <RoleField reason={reason && words(reason)} />
    </FormModal>
  );
}
