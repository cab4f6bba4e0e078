// A form is sent once, however often its button is pressed: the second request would find the page out of date.
const sent = new WeakSet();

for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (sent.has(form)) {
      event.preventDefault();
    }
    sent.add(form);
  });
  // Back to this page, as the browser kept it.
  addEventListener("pageshow", () => sent.delete(form));
}
