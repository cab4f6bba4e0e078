<#--
  Instead of base's: what asks for a passkey, on the pages of the sign-in. Its form always leads to the step that takes
  passkeys, the button is there only where the browser can, and a request that somebody stops says so and sends nothing.
-->
<#import "roster-form.ftl" as form>
<#macro conditionalUIData primary=false>
<#if enableWebAuthnConditionalUI?has_content>
<form id="webauth" class="roster-passkey" action="${url.loginAction}" method="post" hidden
      data-challenge="${challenge}" data-rp-id="${rpId}" data-timeout="${(createTimeout!0)?c}" data-user-verification="${userVerification}"
      data-known="${isUserIdentified}" data-keys="<#list (authenticators.authenticators)![] as authenticator>${authenticator.credentialId}<#sep> </#list>"
      data-attachment="${authenticatorAttachment!""}" data-mediation="${mediation!"conditional"}">
  <#if passkeyExecution??>
  <input type="hidden" name="authenticationExecution" value="${passkeyExecution}">
  </#if>
  <input type="hidden" id="clientDataJSON" name="clientDataJSON">
  <input type="hidden" id="authenticatorData" name="authenticatorData">
  <input type="hidden" id="signature" name="signature">
  <input type="hidden" id="credentialId" name="credentialId">
  <input type="hidden" id="userHandle" name="userHandle">
  <p id="passkey-not-used" role="status" class="roster-hint" data-text="${msg("rosterPasskeyNotUsed")}"></p>
  <button id="use-passkey" type="button" class="${primary?then(properties.kcButtonPrimaryClass, properties.kcButtonSecondaryClass)} ${properties.kcButtonBlockClass}">${msg("rosterUsePasskey")}</button>
</form>
<@form.script name="passkey" />
</#if>
</#macro>
