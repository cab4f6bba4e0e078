import { Alert, Button, Form, Modal, ModalVariant } from "@patternfly/react-core";
import { useId, useState, type ReactNode } from "react";
import { FormProvider, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";
import { Failure } from "../api/failure";
import { useSentence } from "../states/useSentence";
import { useWords } from "../words/useWords";

type FormModalProps<T extends FieldValues> = {
  title: string;
  form: UseFormReturn<T>;
  /** The words of the button that does it. */
  submit: string;
  /** The words of a second button that does it and goes on. */
  submitAndGoOn?: string | undefined;
  onSubmit: (values: T, goOn: boolean) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
};

/** A form in a dialog. What the server refuses shows at the field that is at fault, anything else above the form. */
export function FormModal<T extends FieldValues>(props: FormModalProps<T>) {
  const { form, title, onClose, onSubmit } = props;
  const { words } = useWords();
  const sentence = useSentence();
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState<"submit" | "goOn">();
  const id = useId();

  const send = async (goOn: boolean) => {
    setTrouble("");
    await form.handleSubmit(async (values) => {
      setBusy(goOn ? "goOn" : "submit");
      try {
        await onSubmit(values, goOn);
      } catch (failure) {
        const field = failure instanceof Failure ? fieldOf(form, failure.field) : undefined;
        if (field) {
          form.setError(field, { message: sentence(failure) }, { shouldFocus: true });
        } else {
          setTrouble(sentence(failure));
        }
      } finally {
        setBusy(undefined);
      }
    })();
  };

  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      className="roster-dialog"
      title={title}
      aria-label={title}
      onClose={onClose}
      actions={[
        <Button key="submit" type="submit" form={id} isLoading={busy === "submit"} isDisabled={busy !== undefined}>
          {props.submit}
        </Button>,
        props.submitAndGoOn && (
          <Button
            key="goOn"
            variant="secondary"
            onClick={() => void send(true)}
            isLoading={busy === "goOn"}
            isDisabled={busy !== undefined}
          >
            {props.submitAndGoOn}
          </Button>
        ),
        <Button key="cancel" variant="link" onClick={onClose}>
          {words("rosterCancel")}
        </Button>,
      ]}
    >
      <FormProvider {...form}>
        <Form
          id={id}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send(false);
          }}
        >
          {trouble && <Alert isInline variant="danger" title={trouble} component="p" role="alert" />}
          {props.children}
        </Form>
      </FormProvider>
    </Modal>
  );
}

function fieldOf<T extends FieldValues>(form: UseFormReturn<T>, name: string | undefined): FieldPath<T> | undefined {
  return name !== undefined && name in form.getValues() ? (name as FieldPath<T>) : undefined;
}
