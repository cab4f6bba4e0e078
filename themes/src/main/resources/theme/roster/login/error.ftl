<#-- Instead of base's, which knows no way on where Keycloak knows of no application. -->
<#import "template.ftl" as layout>
<#import "roster-words.ftl" as say>
<#if !title??>
    <#-- Where Keycloak's own error handler shows it, for an address without a page. -->
    <#global title = msg("errorTitle")>
</#if>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("errorTitle")}
    <#elseif section = "form">
    <div id="kc-error-message">
        <p class="instruction">${message.summary}</p>
        <#if traceId??>
        <p class="instruction" id="traceId">${say.words("traceIdSupportMessage", traceId)}</p>
        </#if>
        <#if !(skipLink??)>
            <#if signInAgainUrl?has_content>
            <p><a id="sign-in-again" class="${properties.kcButtonPrimaryClass}" href="${signInAgainUrl}">${msg("rosterSignInAgain")}</a></p>
            </#if>
            <#if (client.baseUrl)?has_content>
            <p><a id="backToApplication" class="${signInAgainUrl?has_content?then(properties.kcButtonSecondaryClass, properties.kcButtonPrimaryClass)}" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
            <#elseif !signInAgainUrl?has_content && ((realm.attributes["roster.enabled"])!"") == "true">
            <#-- An address of Roster's own, which goes on to where this realm's people sign in. -->
            <p><a id="sign-in" class="${properties.kcButtonPrimaryClass}" href="${url.loginUrl?keep_before("/login-actions")}/link/done">${msg("rosterGoToSignIn")}</a></p>
            </#if>
        </#if>
    </div>
    </#if>
</@layout.registrationLayout>
