// Some labels of the stock pages point to a field that is not there, so screen readers announce no name for the field
// beside them. Each such label is pointed to the field of its own group.
for (const label of document.querySelectorAll("label[for]")) {
  if (document.getElementById(label.htmlFor)) {
    continue;
  }
  const field = label.closest(".pf-v5-c-form__group")?.querySelector("input:not([type=hidden]), select, textarea");
  if (field?.id) {
    label.htmlFor = field.id;
  }
}
