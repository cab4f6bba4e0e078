// Has the device or a key make a credential (Web Authentication), and sends what it answers.
import { base64url } from "rfc4648";

const form = document.getElementById("register");
const asked = form.dataset;
const notSetUp = document.getElementById("not-set-up");
const possible = Boolean(window.PublicKeyCredential);

if (asked.offer === "true" && !(await makesPasskeys())) {
  goOn();
} else if (possible) {
  const button = document.getElementById("set-up");
  button.addEventListener("click", setUp);
  button.hidden = false;
} else {
  notSetUp.textContent = notSetUp.dataset.unsupported;
}

async function setUp() {
  notSetUp.textContent = "";
  try {
    send(await navigator.credentials.create({ publicKey: options() }));
  } catch (error) {
    notSetUp.textContent = error.name === "InvalidStateError" ? notSetUp.dataset.exists : notSetUp.dataset.failed;
  }
}

function options() {
  const chosen = {};
  put(chosen, "authenticatorAttachment", asked.attachment);
  put(chosen, "userVerification", asked.userVerification);
  put(chosen, "residentKey", asked.residentKey || { Yes: "required", No: "discouraged" }[asked.requireResidentKey]);
  chosen.requireResidentKey = chosen.residentKey === "required";
  const publicKey = {
    challenge: bytes(asked.challenge),
    rp: { id: asked.rpId, name: asked.rpName },
    user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.userName },
    pubKeyCredParams: (asked.algorithms || "-7").split(" ").map((alg) => ({ type: "public-key", alg: Number(alg) })),
    authenticatorSelection: chosen,
    excludeCredentials: asked.exclude.split(",").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) })),
  };
  put(publicKey, "attestation", asked.attestation);
  if (Number(asked.timeout) > 0) {
    publicKey.timeout = Number(asked.timeout) * 1000;
  }
  return publicKey;
}

function send(credential) {
  const { response } = credential;
  form.elements.clientDataJSON.value = text(response.clientDataJSON);
  form.elements.attestationObject.value = text(response.attestationObject);
  form.elements.publicKeyCredentialId.value = text(credential.rawId);
  form.elements.transports.value = response.getTransports?.().join() ?? "";
  form.elements.authenticatorAttachment.value = credential.authenticatorAttachment ?? "";
  form.requestSubmit();
}

// Nobody is offered what their device cannot do.
function goOn() {
  const unable = document.createElement("input");
  unable.type = "hidden";
  unable.name = "unable";
  unable.value = "true";
  form.append(unable);
  form.requestSubmit();
}

async function makesPasskeys() {
  return possible && (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable());
}

function put(target, name, value) {
  if (value && value !== "not specified") {
    target[name] = value;
  }
}

function bytes(encoded) {
  return base64url.parse(encoded, { loose: true });
}

function text(buffer) {
  return base64url.stringify(new Uint8Array(buffer), { pad: false });
}
