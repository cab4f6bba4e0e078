<#-- Instead of keycloak.v2's: with several devices the choice is a group of radio buttons, so that the keyboard reaches it. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
    <#if section = "header">
        ${msg("doLogIn")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post">
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset class="roster-choice">
                <legend>${msg("rosterOtpDevices")}</legend>
                <#list otpLogin.userOtpCredentials as credential>
                <label>
                    <input type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == (otpLogin.selectedCredentialId)!""> checked</#if>>
                    <span>${credential.userLabel!}</span>
                </label>
                </#list>
            </fieldset>
            <#else>
            <input type="hidden" name="selectedCredentialId" value="${(otpLogin.selectedCredentialId)!''}">
            </#if>

            <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true />

            <@buttons.loginButton />
        </form>
    </#if>
</@layout.registrationLayout>
