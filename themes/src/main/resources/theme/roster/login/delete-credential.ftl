<#-- Instead of keycloak.v2's, which calls an app without a name "otp". -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#-- Keycloak gives the type where there is no name, and where it keeps the credential in another store, that alone. -->
<#assign types = ["otp", "webauthn", "webauthn-passwordless", "recovery-authn-codes", "password"]>
<#assign type = credentialType!credentialLabel!"">
<#assign kind = msg("rosterWay." + types?seq_contains(type)?then(type, "other"))>
<#assign name = credentialLabel!"">
<#assign what = (!name?has_content || types?seq_contains(name) || name == kind)?then(kind, say.words("rosterWayNamed", kind, name))>
<#global title = msg("rosterRemoveTitle")>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterRemoveTitle")}
    <#elseif section = "form">
        <div id="kc-delete-text">
            <p><strong>${what}</strong></p>
            <p>${msg("rosterRemoveText")}</p>
        </div>
        <form class="roster-buttons" action="${url.loginAction}" method="post" data-once>
            <button id="kc-accept" name="accept" value="true" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterRemove")}</button>
            <button id="kc-decline" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("rosterRemoveNot")}</button>
        </form>
        <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
