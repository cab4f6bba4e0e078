// The address that somebody has typed goes along when they choose another way to sign in. Keycloak's own password page
// does not take it from a request, so it also waits in this tab's storage until that page has picked it up.
const KEY = "roster.address";

for (const field of document.querySelectorAll("input[name=email]")) {
  field.form.addEventListener("submit", (event) => {
    const typed = document.getElementById(field.dataset.copy);
    if (typed) {
      field.value = typed.value;
    }
    if (event.submitter?.name === "authenticationExecution") {
      keep(field.value);
    }
  });
}

const username = document.getElementById("username");
if (username) {
  const address = take();
  if (address && !username.value) {
    username.value = address;
    document.getElementById("password")?.focus();
  }
}

// Browsers that are told to keep nothing throw.
function keep(address) {
  try {
    sessionStorage.setItem(KEY, address);
  } catch {
    return;
  }
}

function take() {
  try {
    const address = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return address;
  } catch {
    return null;
  }
}
