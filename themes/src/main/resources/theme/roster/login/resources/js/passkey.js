// Asks for a passkey: by itself in the autofill of the address, and when the button is pressed.
import { base64url } from "rfc4648";
import { doAuthenticate, returnSuccess } from "./webauthnAuthenticate.js";

const form = document.getElementById("webauth");
const { challenge, rpId, timeout, userVerification, known, keys, attachment, mediation } = form.dataset;
const request = { challenge, rpId, createTimeout: Number(timeout), userVerification };

if (window.PublicKeyCredential) {
  form.hidden = false;
  document.getElementById("use-passkey").addEventListener("click", choose);
  offer();
}

async function offer() {
  const field = document.querySelector('input[autocomplete~="webauthn"]');
  if (!field || known === "true" || mediation !== "conditional" || !(await inAutofill())) {
    return;
  }
  try {
    await ask({ allowCredentials: [], additionalOptions: { mediation: "conditional" } });
  } catch {
    // Nobody has chosen one: the page is there all the same.
  }
}

async function choose() {
  const notUsed = document.getElementById("passkey-not-used");
  notUsed.textContent = "";
  try {
    await ask({ allowCredentials: keys.split(" ").filter(Boolean).map(key) });
  } catch {
    notUsed.textContent = notUsed.dataset.text;
    offer();
  }
}

async function ask(options) {
  const result = await doAuthenticate({ ...request, ...options });
  if (result) {
    returnSuccess(result);
  }
}

async function inAutofill() {
  return (
    (attachment !== "platform" || (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())) &&
    (await PublicKeyCredential.isConditionalMediationAvailable?.())
  );
}

function key(id) {
  return { id: base64url.parse(id, { loose: true }), type: "public-key" };
}
