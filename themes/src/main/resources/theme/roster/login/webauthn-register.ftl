<#--
  Instead of base's, which asks for a name with a dialog of the browser's: sets up a passkey or a security key, which is
  named by itself. It is also the offer of a passkey after a link; only there it can be put off.
-->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#assign what = (offer!false)?then("Offer", (passkey!false)?then("Passkey", "SecurityKey"))>
<#global title = msg("rosterSetUpTitle" + what)>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterSetUpTitle" + what)}
    <#elseif section = "form">
        <@form.reason />
        <p>${msg("rosterSetUpText" + what)}</p>
        <p id="not-set-up" role="status" class="roster-hint" data-failed="${msg("rosterKeyNotSetUp")}" data-exists="${msg("rosterKeyExists")}" data-unsupported="${msg("rosterKeyUnsupported")}"><noscript>${msg("rosterKeyUnsupported")}</noscript></p>
        <form id="register" action="${url.loginAction}" method="post" data-once
              data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}" data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep> </#list>"
              data-rp-id="${rpId}" data-rp-name="${rpEntityName!realm.displayName!realm.name}" data-attestation="${attestationConveyancePreference!""}" data-attachment="${authenticatorAttachment!""}"
              data-resident-key="${residentKey!""}" data-require-resident-key="${requireResidentKey!""}" data-user-verification="${userVerificationRequirement!""}"
              data-timeout="${(createTimeout!0)?c}" data-exclude="${excludeCredentialIds!""}" data-offer="${(offer!false)?c}">
            <input type="hidden" name="clientDataJSON">
            <input type="hidden" name="attestationObject">
            <input type="hidden" name="publicKeyCredentialId">
            <input type="hidden" name="authenticatorLabel" value="${keyName!""}">
            <input type="hidden" name="transports">
            <input type="hidden" name="authenticatorAttachment">
            <div class="roster-buttons">
                <button id="set-up" type="button" hidden class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterSetUp" + what)}</button>
                <#if offer!false>
                <button id="later" name="later" value="true" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("rosterSetUpLater")}</button>
                <button id="never" name="never" value="true" type="submit" class="${properties.kcButtonLinkClass!"pf-v5-c-button pf-m-link"} ${properties.kcButtonBlockClass}">${msg("rosterSetUpNever")}</button>
                <#elseif isAppInitiatedAction??>
                <button id="cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("doCancel")}</button>
                </#if>
            </div>
        </form>
        <@form.script name="once" />
        <@form.script name="set-up-key" />
    </#if>
</@layout.registrationLayout>
