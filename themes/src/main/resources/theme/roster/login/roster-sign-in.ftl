<#-- The first page of the sign-in: the same whatever the address. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#assign error = messagesPerField.get("email")>
        <#-- Who re-authenticates stands above the form, with "Not you?" beside it: that is the frame's part. -->
        <#assign shown = signIn.fixed && (auth.showUsername())!false>
        <#if !error?has_content><@form.reason /></#if>

        <form id="roster-sign-in" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate data-once>
            <#if shown>
            <@form.owner />
            <#elseif signIn.fixed>
            <@form.input name="email" type="email" label=msg("email") value=signIn.email autocomplete="username" readonly="" />
            <p><a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
            <#else>
            <@form.input name="email" type="email" label=msg("email") value=signIn.email error=error autofocus=true
                describedBy=(message?has_content && !error?has_content)?then("roster-message", "")
                autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")
                inputmode="email" autocapitalize="none" spellcheck="false" />
            </#if>
            <#if realm.rememberMe && !signIn.fixed>
            <@form.checkbox name="rememberMe" label=msg("rememberMe") checked=signIn.rememberMe />
            </#if>

            <div class="roster-buttons">
                <button id="send-link" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterSendLink")}</button>
                <#if signIn.passwordExecution??>
                <button id="use-password" type="submit" name="authenticationExecution" value="${signIn.passwordExecution}" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("rosterUsePassword")}</button>
                </#if>
            </div>
        </form>
        <@passkeys.conditionalUIData />
        <@form.linkAndPassword />
        <@form.script name="once" />
        <@form.script name="address" />
    <#elseif section = "socialProviders">
        <#if (social.providers)?has_content>
            <@identityProviders.show social=social />
        </#if>
    </#if>
</@layout.registrationLayout>
