<#-- Instead of keycloak.v2's: says what happens without codes, which can be left out where they are only offered. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#assign offered = codesOffered!false>
<#global title = msg(offered?then("rosterCodesOffer", "rosterCodesTitle"))>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg(offered?then("rosterCodesOffer", "rosterCodesTitle"))}
    <#elseif section = "form">
        <#if ((message.type)!"") == "error"><@form.reason /></#if>
        <p>${msg("rosterCodesText")}</p>
        <p>${msg("rosterCodesKeep")}</p>
        <ol id="kc-recovery-codes-list" class="roster-codes">
            <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
            <li><code>${code[0..3]}-${code[4..7]}-${code[8..]}</code></li>
            </#list>
        </ol>
        <div class="roster-tools">
            <@form.copy id="copyRecoveryCodes" of="kc-recovery-codes-list" label=msg("rosterCodesCopy") />
            <button id="downloadRecoveryCodes" type="button" hidden class="${properties.kcButtonSecondaryClass}" data-head="${msg("rosterCodesFile")}" data-name="${msg("rosterCodesFileName")}">${msg("rosterCodesDownload")}</button>
            <button id="printRecoveryCodes" type="button" hidden class="${properties.kcButtonSecondaryClass}">${msg("rosterCodesPrint")}</button>
        </div>
        <form id="kc-recovery-codes-settings-form" class="${properties.kcFormClass!} roster-part" action="${url.loginAction}" method="post" data-once>
            <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
            <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
            <input type="hidden" id="userLabel" name="userLabel" value="${msg("rosterWay.recovery-authn-codes")}">
            <div class="${properties.kcCheckboxClass}">
                <input class="${properties.kcCheckboxInputClass}" type="checkbox" id="kcRecoveryCodesConfirmationCheck" required>
                <label for="kcRecoveryCodesConfirmationCheck" class="${properties.kcCheckboxLabelClass}">${msg("rosterCodesSaved")}</label>
            </div>
            <#if !offered>
            <@form.checkbox name="logout-sessions" label=msg("logoutOtherSessions") checked=false hint=msg("rosterOtherSessionsHint") />
            </#if>
            <div class="roster-buttons">
                <button id="saveRecoveryAuthnCodesBtn" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterCodesDone")}</button>
                <#if offered>
                <button id="without-codes" name="without-codes" value="true" type="submit" formnovalidate class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("rosterCodesWithout")}</button>
                </#if>
                <@form.cancel id="cancelRecoveryAuthnCodesBtn" />
            </div>
        </form>
        <@form.script name="once" />
        <@form.script name="copy" />
        <@form.script name="recovery-codes" />
    </#if>
</@layout.registrationLayout>
