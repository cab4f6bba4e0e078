<#-- Instead of keycloak.v2's: says which code of the list it is, and what to do without the list. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#global title = msg("rosterRecoveryTitle")>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterRecoveryTitle")}
    <#elseif section = "form">
        <#assign error = messagesPerField.get("recoveryCodeInput")>
        <#if !error?has_content><@form.reason /></#if>
        <form id="kc-recovery-code-login-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" data-once>
            <div class="roster-code">
            <@form.input name="recoveryCodeInput" label=say.words("rosterRecoveryCode", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("rosterRecoveryHint") error=error autofocus=true
                describedBy=(message?has_content && !error?has_content)?then("roster-message", "") autocomplete="off" autocapitalize="characters" spellcheck="false" />
            </div>
            <button id="kc-login" name="login" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("doLogIn")}</button>
        </form>
        <@form.lost />
        <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
