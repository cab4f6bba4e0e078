<#-- Instead of keycloak.v2's: with several devices the choice is a group of radio buttons, so that the keyboard reaches it. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#global title = msg("rosterOtpTitle")>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterOtpTitle")}
    <#elseif section = "form">
        <#assign error = messagesPerField.get("totp")>
        <#if !error?has_content><@form.reason /></#if>
        <form id="kc-otp-login-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" data-once>
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset class="roster-choice">
                <legend>${msg("rosterOtpDevices")}</legend>
                <#list otpLogin.userOtpCredentials as credential>
                <label>
                    <input type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == (otpLogin.selectedCredentialId)!""> checked</#if>>
                    <#-- Keycloak calls one without a name so. -->
                    <span><#if (credential.userLabel!"unnamed") == "unnamed">${msg("rosterWay.otp")}<#else>${credential.userLabel}</#if></span>
                </label>
                </#list>
            </fieldset>
            <#else>
            <input type="hidden" name="selectedCredentialId" value="${(otpLogin.selectedCredentialId)!''}">
            </#if>
            <div class="roster-code">
            <@form.input name="otp" label=msg("loginOtpOneTime") error=error autofocus=true
                describedBy=(message?has_content && !error?has_content)?then("roster-message", "") autocomplete="one-time-code" inputmode="numeric" />
            </div>
            <button id="kc-login" name="login" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("doLogIn")}</button>
        </form>
        <@form.lost />
        <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
