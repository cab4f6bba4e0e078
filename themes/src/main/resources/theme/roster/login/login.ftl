<#-- Instead of keycloak.v2's: the link is the other way in, and what helps when the password is forgotten. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-link-instead.ftl" as link>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=false displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#assign error = messagesPerField.getFirstError("username", "password")>
        <#if !error?has_content><@form.reason /></#if>
        <#if realm.password>
        <#assign described = (message?has_content && !error?has_content)?then("roster-message", "")>
        <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate data-once>
            <#if usernameHidden??>
            <@form.owner />
            <@form.password name="password" label=msg("password") autocomplete="current-password" error=error describedBy=described autofocus=true />
            <#else>
            <#if realm.registrationEmailAsUsername && realm.loginWithEmailAllowed>
            <@form.input name="username" type="email" label=msg("email") value=login.username!"" error=error describedBy=described autofocus=!(login.username)?has_content
                autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") inputmode="email" autocapitalize="none" spellcheck="false" />
            <#else>
            <@form.input name="username" label=realm.loginWithEmailAllowed?then(msg("usernameOrEmail"), msg("username")) value=login.username!"" error=error describedBy=described autofocus=!(login.username)?has_content
                autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") autocapitalize="none" spellcheck="false" />
            </#if>
            <@form.password name="password" label=msg("password") autocomplete="current-password" autofocus=(login.username)?has_content
                describedBy=error?has_content?then("input-error-username", described) />
            </#if>
            <#if realm.rememberMe && !usernameHidden??>
            <@form.checkbox name="rememberMe" label=msg("rememberMe") checked=login.rememberMe?? />
            </#if>
            <input type="hidden" id="id-hidden-input" name="credentialId" value="${(auth.selectedCredential)!""}">
            <button id="kc-login" name="login" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("doLogIn")}</button>
        </form>
        <@link.instead email=(auth.attemptedUsername)!(login.username)!"" copy="username" />
        </#if>
        <@passkeys.conditionalUIData />
        <@form.script name="once" />
        <@form.script name="address" />
    <#elseif section = "socialProviders">
        <#if realm.password && (social.providers)?has_content>
            <@identityProviders.show social=social />
        </#if>
    <#elseif section = "info">
        <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
            <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
        </#if>
    </#if>
</@layout.registrationLayout>
