<#-- Instead of keycloak.v2's: as login.ftl, where the address is known already. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-link-instead.ftl" as link>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterPasswordTitle")}
    <#elseif section = "form">
        <#-- Keycloak tells a locked account at the field "username": both must look the same here. -->
        <#assign error = messagesPerField.getFirstError("username", "password")>
        <#if !error?has_content><@form.reason /></#if>
        <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate data-once>
            <@form.owner />
            <@form.password name="password" label=msg("password") autocomplete="current-password" error=error autofocus=true
                describedBy=(message?has_content && !error?has_content)?then("roster-message", "") />
            <button id="kc-login" name="login" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("doLogIn")}</button>
        </form>
        <@link.instead email=(auth.attemptedUsername)!"" />
        <@passkeys.conditionalUIData />
        <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
