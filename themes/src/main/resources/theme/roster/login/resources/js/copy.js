// Buttons that copy what an element shows, or a text of their own. They are there only where the browser lets them.
for (const button of document.querySelectorAll("button[data-copies]")) {
  if (!navigator.clipboard) {
    break;
  }
  const label = button.textContent;
  const done = document.getElementById(`${button.id}-done`);
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.text || shown(document.getElementById(button.dataset.copies)));
    button.textContent = button.dataset.done;
    done.textContent = button.dataset.done;
    setTimeout(() => {
      button.textContent = label;
      done.textContent = "";
    }, 3000);
  });
}

// A list has its numbers on the page, but not in its text.
function shown(element) {
  const items = [...element.querySelectorAll("li")];
  return items.length === 0
    ? element.textContent.trim()
    : items.map((item, index) => `${index + 1}. ${item.textContent.trim()}`).join("\n");
}
