// Recovery codes as a file and on paper.
const list = document.getElementById("kc-recovery-codes-list");
const download = document.getElementById("downloadRecoveryCodes");
const print = document.getElementById("printRecoveryCodes");

download.hidden = false;
download.addEventListener("click", () => {
  const codes = [...list.querySelectorAll("li")].map((item, index) => `${index + 1}. ${item.textContent.trim()}`);
  const text = [download.dataset.head, location.host, "", ...codes, ""].join("\r\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = download.dataset.name;
  link.click();
  URL.revokeObjectURL(link.href);
});

print.hidden = false;
print.addEventListener("click", () => window.print());
