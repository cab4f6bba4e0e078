<#-- Instead of keycloak.v2's, which names a key's transport, and leaves the page when somebody stops. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#assign here = ((auth.authenticationSelections)![])?filter(way -> way.authExecId == (execution!""))?map(way -> way.displayName)>
<#assign passkey = here?seq_contains("webauthn-passwordless-display-name")>
<#global title = msg(passkey?then("rosterUsePasskey", "rosterKeyTitle"))>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg(passkey?then("rosterUsePasskey", "rosterKeyTitle"))}
    <#elseif section = "form">
        <@form.reason />
        <p>${msg(passkey?then("rosterPasskeyText", "rosterKeyText"))}</p>
        <#if ((authenticators.authenticators)![])?size gt 1>
        <p class="roster-hint">${msg("rosterKeyYours")}</p>
        <ul class="roster-keys">
            <#list authenticators.authenticators as authenticator>
            <li>${authenticator.label}</li>
            </#list>
        </ul>
        </#if>
        <noscript><p>${msg("rosterKeyUnsupported")}</p></noscript>
        <form id="webauth" action="${url.loginAction}" method="post" hidden
              data-challenge="${challenge}" data-rp-id="${rpId}" data-timeout="${(createTimeout!0)?c}" data-user-verification="${userVerification}"
              data-known="${isUserIdentified}" data-keys="<#list (authenticators.authenticators)![] as authenticator>${authenticator.credentialId}<#sep> </#list>"
              data-attachment="" data-mediation="none">
            <input type="hidden" id="clientDataJSON" name="clientDataJSON">
            <input type="hidden" id="authenticatorData" name="authenticatorData">
            <input type="hidden" id="signature" name="signature">
            <input type="hidden" id="credentialId" name="credentialId">
            <input type="hidden" id="userHandle" name="userHandle">
            <p id="passkey-not-used" role="status" class="roster-hint" data-text="${msg(passkey?then("rosterPasskeyNotUsed", "rosterKeyNotUsed"))}"></p>
            <button id="use-passkey" type="button" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg(passkey?then("rosterUsePasskey", "rosterKeyUse"))}</button>
        </form>
        <@form.lost />
        <@form.script name="passkey" />
    </#if>
</@layout.registrationLayout>
