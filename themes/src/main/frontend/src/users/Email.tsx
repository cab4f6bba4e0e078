/** An address that breaks before the @ where it has to break. */
export function Email({ address }: { address: string | null }) {
  const [, local = address ?? "", domain = ""] = /^(.*)(@[^@]*)$/.exec(address ?? "") ?? [];
  return (
    <>
      {local}
      <wbr />
      {domain}
    </>
  );
}
