<#-- The page of the passkey alone: where somebody chose it, and after one that did not work. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "passkeys.ftl" as passkeys>
<#global title = msg("rosterUsePasskey")>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterUsePasskey")}
    <#elseif section = "form">
        <@form.reason />
        <p>${msg("rosterPasskeyText")}</p>
        <@passkeys.conditionalUIData primary=true />
        <div class="roster-instead">
            <#list (auth.authenticationSelections)![] as way>
            <#if way.displayName == "roster-magic-link-display-name">
            <@form.way id="use-link" execution=way.authExecId label=msg("rosterLinkInstead") email=(auth.attemptedUsername)!"" />
            <#elseif way.displayName == "auth-username-password-form-display-name" || way.displayName == "password-display-name">
            <@form.way id="use-password" execution=way.authExecId label=msg("rosterUsePassword") />
            </#if>
            </#list>
        </div>
        <@form.linkAndPassword />
        <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
