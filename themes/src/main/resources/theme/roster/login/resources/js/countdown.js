// Asking for another mail waits until the server would send one, and says for how long. Nothing but the end is announced:
// a screen reader that read every second would read nothing else.
const button = document.getElementById("resend");
const seconds = Number(button.dataset.seconds);
const end = Date.now() + seconds * 1000;
const label = button.textContent;
let timer;

function tick() {
  const left = Math.ceil((end - Date.now()) / 1000);
  if (left > 0) {
    const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    button.textContent = button.dataset.wait.replace("{time}", time);
    return;
  }
  clearInterval(timer);
  button.textContent = label;
  button.disabled = false;
  button.form.querySelector("[role=status]").textContent = button.dataset.ready;
}

if (seconds > 0) {
  button.disabled = true;
  timer = setInterval(tick, 1000);
  tick();
}
